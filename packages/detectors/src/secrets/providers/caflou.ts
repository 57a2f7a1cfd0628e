import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'caflou-api-key',
    title: 'Caflou API key',
    why: 'Reads and changes the company data of the account.',
    remedy: 'delete it in the settings of the account, then take it out of the code.',
    references: ['https://www.caflou.com/'],
    severity: 'high',
    names: ['caflou'],
    value: {
      pattern: 'eyJ[0-9A-Za-z_-]{15,300}[.][0-9A-Za-z_-]{20,900}[.][0-9A-Za-z_-]{20,400}',
      least: 40,
      sample: (seed) =>
        `eyJ${sample('base62', 33, seed)}.${sample('base62', 80, seed)}.${sample('base62', 43, seed)}`,
    },
    window: { before: 8, after: 1800 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
