import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'zipcodeapi-api-key',
    title: 'ZipCodeAPI API key',
    why: 'Uses up the quota of the account.',
    remedy:
      'revoke it at https://www.zipcodeapi.com/account and make a new one, then take it out of the code.',
    references: ['https://www.zipcodeapi.com/API'],
    severity: 'low',
    names: ['zipcodeapi'],
    value: { alphabet: 'base62', length: 64 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
