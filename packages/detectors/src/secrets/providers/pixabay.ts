import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'pixabay-api-key',
    title: 'Pixabay API key',
    why: "Queries photos within the owner's limit.",
    remedy:
      'revoke it at https://pixabay.com/api/docs/ and make a new one, then take it out of the code.',
    references: ['https://pixabay.com/api/docs/'],
    severity: 'low',
    names: ['pixabay'],
    value: {
      pattern: '[0-9]{5,9}-[0-9a-f]{25}',
      least: 31,
      sample: (seed) => `${sample('digits', 8, seed)}-${sample('hex', 25, seed)}`,
    },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
