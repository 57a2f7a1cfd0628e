import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'borgbase-token',
    title: 'BorgBase token',
    why: 'Reads and deletes the backups of the account.',
    remedy: 'delete it at https://www.borgbase.com/account, then take it out of the code.',
    references: ['https://docs.borgbase.com/api/'],
    severity: 'critical',
    names: ['borgbase'],
    value: {
      pattern: '[0-9A-Za-z/_.-]{148,152}',
      least: 148,
      sample: (seed) => sample('base62', 150, seed),
    },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
