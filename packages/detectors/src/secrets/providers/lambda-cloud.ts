import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'lambda-cloud-api-key',
    title: 'Lambda Cloud API key',
    why: "Starts and stops machines at the owner's cost.",
    remedy:
      'revoke it at https://cloud.lambda.ai/api-keys and make a new one, then take it out of the code.',
    references: ['https://docs.lambda.ai/public-cloud/cloud-api/'],
    severity: 'critical',
    names: ['lambda api', 'lambda cloud', 'lambdalabs', 'lambda labs'],
    value: {
      pattern: 'secret_[0-9A-Za-z_-]{20,60}[.][0-9A-Za-z_-]{20,60}',
      least: 48,
      sample: (seed) => `secret_${sample('base62', 32, seed)}.${sample('base62', 32, seed + 1)}`,
    },
    publicPrefix: 7,
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
