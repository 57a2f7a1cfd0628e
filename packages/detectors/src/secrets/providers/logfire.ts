import { markedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  markedKey({
    id: 'logfire-token',
    title: 'Pydantic Logfire token',
    why: 'Sends traces into the project or reads them, by its kind.',
    remedy:
      'revoke it at https://logfire.pydantic.dev and make a new one, then take it out of the code.',
    references: ['https://logfire.pydantic.dev/docs/how-to-guides/create-write-tokens/'],
    severity: 'medium',
    prefix: 'pylf_v',
    body: {
      pattern: '[0-9]_(?:us|eu|stagingus|stagingeu)_[0-9A-Za-z]{40,60}',
      least: 45,
      sample: (seed) => `1_us_${sample('base62', 43, seed)}`,
    },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
