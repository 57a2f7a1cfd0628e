import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'litellm-key',
    title: 'LiteLLM proxy key',
    why: "Uses models at the proxy's cost or, as the master key, manages every other key.",
    remedy:
      'your proxy: POST /key/delete with it (a master key: start the proxy with a new one), then take it out of the code.',
    references: ['https://docs.litellm.ai/docs/proxy/virtual_keys'],
    severity: 'high',
    names: ['litellm'],
    value: {
      pattern: 'sk-[0-9A-Za-z_-]{20,48}',
      least: 23,
      sample: (seed) => `sk-${sample('base62', 22, seed)}`,
    },
    publicPrefix: 3,
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
