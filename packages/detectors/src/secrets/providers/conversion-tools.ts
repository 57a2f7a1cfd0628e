import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'conversion-tools-api-token',
    title: 'Conversion Tools token',
    why: 'Converts files at the cost of the account.',
    remedy: 'reset it at https://conversiontools.io/profile, then take it out of the code.',
    references: ['https://conversiontools.io/api-documentation'],
    severity: 'low',
    names: ['conversiontools', 'conversion tools'],
    value: {
      pattern: 'eyJ[0-9A-Za-z_-]{20,200}[.][0-9A-Za-z_-]{30,400}[.][0-9A-Za-z_-]{40,100}',
      least: 40,
      sample: (seed) =>
        `eyJ${sample('base62', 33, seed)}.${sample('base62', 80, seed)}.${sample('base62', 43, seed)}`,
    },
    window: { before: 8, after: 900 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
