import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'the-odds-api-api-key',
    title: 'The Odds API API key',
    why: 'Uses up the quota of the account.',
    remedy:
      'revoke it at https://the-odds-api.com/account/ and make a new one, then take it out of the code.',
    references: ['https://the-odds-api.com/liveapi/guides/v4/'],
    severity: 'low',
    names: ['the odds api', 'odds api', 'theoddsapi'],
    value: { alphabet: 'hex', length: 32 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
