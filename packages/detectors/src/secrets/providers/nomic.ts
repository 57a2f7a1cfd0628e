import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'nomic-api-key',
    title: 'Nomic API key',
    why: "Uses models and reads data sets at the owner's cost.",
    remedy:
      'revoke it at https://atlas.nomic.ai/cli-login and make a new one, then take it out of the code.',
    references: ['https://docs.nomic.ai/reference/api/authentication'],
    severity: 'high',
    names: ['nomic'],
    value: {
      pattern: 'nk-[0-9A-Za-z_-]{43}',
      least: 46,
      sample: (seed) => `nk-${sample('base62', 43, seed)}`,
    },
    publicPrefix: 3,
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
