import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'novita-ai-api-key',
    title: 'Novita AI API key',
    why: "Uses models at the owner's cost.",
    remedy:
      'revoke it at https://novita.ai/settings/key-management and make a new one, then take it out of the code.',
    references: ['https://novita.ai/docs/guides/quickstart'],
    severity: 'high',
    names: ['novita'],
    value: {
      pattern: 'sk_[0-9A-Za-z_-]{43}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}',
      least: 36,
      sample: (seed) => `sk_${sample('base62', 43, seed)}`,
    },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
