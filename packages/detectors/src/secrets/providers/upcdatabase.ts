import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'upcdatabase-api-key',
    title: 'UPCdatabase API key',
    why: 'Uses up the quota of the account.',
    remedy:
      'revoke it at https://upcdatabase.org/apikeys and make a new one, then take it out of the code.',
    references: ['https://upcdatabase.org/api'],
    severity: 'low',
    names: ['upcdatabase'],
    value: { alphabet: 'base62', length: 32 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
