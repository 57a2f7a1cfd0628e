import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'portkey-api-key',
    title: 'Portkey API key',
    why: "Uses models at the workspace's cost.",
    remedy:
      'revoke it at https://app.portkey.ai/api-keys and make a new one, then take it out of the code.',
    references: ['https://portkey.ai/docs/api-reference/inference-api/authentication'],
    severity: 'high',
    names: ['portkey'],
    value: {
      pattern: '[0-9A-Za-z+/_-]{24,60}={0,2}',
      least: 24,
      sample: (seed) => sample('base62', 28, seed),
    },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
