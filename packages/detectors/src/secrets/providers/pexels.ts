import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'pexels-api-key',
    title: 'Pexels API key',
    why: "Queries photos within the owner's limit.",
    remedy:
      'revoke it at https://www.pexels.com/api/key/ and make a new one, then take it out of the code.',
    references: ['https://www.pexels.com/api/documentation/#authorization'],
    severity: 'low',
    names: ['pexels'],
    value: { alphabet: 'base62', length: 56 },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
