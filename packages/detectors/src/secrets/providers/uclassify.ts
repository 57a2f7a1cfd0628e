import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'uclassify-api-key',
    title: 'uClassify API key',
    why: 'Uses up the quota of the account.',
    remedy:
      'revoke it at https://www.uclassify.com/account and make a new one, then take it out of the code.',
    references: ['https://www.uclassify.com/docs/restapi'],
    severity: 'low',
    names: ['uclassify'],
    value: { alphabet: 'base62', length: 12 },
    leastEntropy: 2.6,
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
