import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'worldcoinindex-api-key',
    title: 'WorldCoinIndex API key',
    why: 'Uses up the quota of the account.',
    remedy:
      'revoke it at https://www.worldcoinindex.com/apiservice and make a new one, then take it out of the code.',
    references: ['https://www.worldcoinindex.com/apiservice'],
    severity: 'low',
    names: ['worldcoinindex'],
    value: { alphabet: 'base62', length: 35 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
