import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'carto-api-key',
    title: 'CARTO API key',
    why: 'Reads and changes the maps and data it was made for.',
    remedy:
      'delete it in the developers page of https://app.carto.com, then take it out of the code.',
    references: ['https://docs.carto.com/'],
    severity: 'high',
    names: ['carto api', 'carto key', 'carto token', 'carto access'],
    value: {
      pattern:
        '(?:eyJ[0-9A-Za-z_-]{15,300}[.][0-9A-Za-z_-]{20,900}[.][0-9A-Za-z_-]{20,400}|[0-9a-f]{40})',
      least: 40,
      sample: (seed) => sample('hex', 40, seed),
    },
    window: { before: 8, after: 1800 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
