import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'sportmonks-api-token',
    title: 'Sportmonks API token',
    why: 'Uses up the quota of the account.',
    remedy:
      'revoke it at https://my.sportmonks.com/api and make a new one, then take it out of the code.',
    references: ['https://docs.sportmonks.com/football/welcome/authentication'],
    severity: 'medium',
    names: ['sportmonks', 'sportsmonk'],
    value: { alphabet: 'base62', length: [60, 64] },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
