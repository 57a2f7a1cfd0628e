import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'weaviate-api-key',
    title: 'Weaviate API key',
    why: 'Reads and changes the collections of the cluster.',
    remedy:
      'revoke it at https://console.weaviate.cloud and make a new one, then take it out of the code.',
    references: ['https://docs.weaviate.io/cloud/manage-clusters/authentication'],
    severity: 'high',
    names: ['weaviate api', 'weaviate key', 'weaviate token', 'wcs api key'],
    value: {
      pattern: '[0-9A-Za-z+/_-]{36,120}={0,2}',
      least: 36,
      sample: (seed) => sample('base62', 36, seed),
    },
    leastEntropy: 3.4,
    checked: { date: '2026-11-23', source: "the provider's documentation" },
  }),
];

export default detectors;
