import { namedKey } from '../builders.ts';
import { sampleUuid } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'luma-ai-api-key',
    title: 'Luma AI API key',
    why: "Makes videos and images at the owner's cost.",
    remedy:
      'revoke it at https://lumalabs.ai/dream-machine/api/keys and make a new one, then take it out of the code.',
    references: ['https://docs.lumalabs.ai/docs/api'],
    severity: 'high',
    names: ['lumaai', 'luma ai', 'luma api', 'lumalabs'],
    value: {
      pattern: 'luma-[0-9A-Za-z-]{36,120}',
      least: 41,
      sample: (seed) => `luma-${sampleUuid(seed)}`,
    },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
