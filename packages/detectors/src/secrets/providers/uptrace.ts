import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'uptrace-dsn',
    title: 'Uptrace DSN',
    why: 'Writes made-up traces into the project.',
    remedy:
      'revoke it at https://app.uptrace.dev and make a new one, then take it out of the code.',
    references: ['https://uptrace.dev/get'],
    severity: 'medium',
    names: ['uptrace dsn', 'uptrace'],
    value: {
      pattern: 'https://[0-9A-Za-z_-]{20,40}@[0-9a-z.-]{4,60}uptrace[.]dev',
      least: 40,
      sample: (seed) => `https://${sample('base62', 22, seed)}@api.uptrace.dev`,
    },
    publicPrefix: 8,
    checked: { date: '2026-11-23', source: "the provider's documentation" },
  }),
];

export default detectors;
