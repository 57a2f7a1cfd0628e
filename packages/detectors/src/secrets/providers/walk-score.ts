import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'walk-score-api-key',
    title: 'Walk Score API key',
    why: 'Uses up the quota of the account.',
    remedy:
      'ask Walk Score for a new one and the end of the old one, then take it out of the code.',
    references: ['https://www.walkscore.com/professional/api.php'],
    severity: 'low',
    names: ['walkscore', 'walk score'],
    value: { alphabet: 'hex', length: 32 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
