import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'lendflow-token',
    title: 'Lendflow API token',
    why: 'Reads and makes loan applications.',
    remedy:
      'delete it at https://app.lendflow.com and make a new one, then take it out of the code.',
    references: ['https://docs.lendflow.com/'],
    severity: 'high',
    names: ['lendflow'],
    value: {
      pattern: '[0-9A-Za-z_-]{36}[.][0-9A-Za-z_-]{200,260}[.][0-9A-Za-z_-]{600,720}',
      least: 250,
      sample: (seed) =>
        `${sample('base62', 36, seed)}.${sample('base62', 235, seed + 1)}.${sample('base62', 680, seed + 2)}`,
    },
    window: { before: 8, after: 1200 },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
