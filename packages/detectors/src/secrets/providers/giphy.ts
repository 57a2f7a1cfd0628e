import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'giphy-api-key',
    title: 'GIPHY API key',
    why: 'Uses the service at the cost and within the quota of the account.',
    remedy:
      'delete it at https://developers.giphy.com/dashboard/ and make a new one, then take it out of the code.',
    references: ['https://developers.giphy.com/docs/api'],
    severity: 'low',
    names: ['giphy'],
    value: { alphabet: 'base62', length: 32 },
    checked: { date: '2026-11-23', source: 'values seen in public, no rule set' },
  }),
];

export default detectors;
