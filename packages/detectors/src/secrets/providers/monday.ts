import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'monday-api-token',
    title: 'monday.com API token',
    why: 'Reads and changes the boards of its owner.',
    remedy:
      'revoke it at https://monday.com/developers/apps and make a new one, then take it out of the code.',
    references: ['https://developer.monday.com/api-reference/docs/authentication'],
    severity: 'high',
    names: [
      'monday token',
      'monday api',
      'monday access',
      'monday secret',
      'monday key',
      'monday com',
      'monday auth',
      'mondaycom',
    ],
    value: {
      pattern: 'eyJ[0-9A-Za-z_-]{15,120}[.]eyJ[0-9A-Za-z_-]{60,500}[.][0-9A-Za-z_-]{40,90}',
      least: 120,
      sample: (seed) =>
        `eyJ${sample('base62', 17, seed)}.eyJ${sample('base62', 180, seed)}.${sample('base62', 43, seed)}`,
    },
    window: { before: 8, after: 800 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
