import { markedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  markedKey({
    id: 'jina-api-key',
    title: 'Jina AI API key',
    why: "Uses models at the owner's cost.",
    remedy:
      'revoke it at https://jina.ai/api-dashboard/ and make a new one, then take it out of the code.',
    references: ['https://jina.ai/embeddings/'],
    severity: 'high',
    prefix: 'jina_',
    body: {
      pattern: '[0-9a-f]{32}[0-9A-Za-z_-]{28}',
      least: 60,
      sample: (seed) => sample('hex', 32, seed) + sample('base62', 28, seed),
    },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
