import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'loops-api-key',
    title: 'Loops API key',
    why: 'Sends mail and reads contacts.',
    remedy:
      'revoke it at https://app.loops.so/settings?page=api and make a new one, then take it out of the code.',
    references: ['https://loops.so/docs/api-reference/intro'],
    severity: 'high',
    names: ['loops api', 'loops key', 'loops so'],
    value: { pattern: '[0-9a-f]{32}', least: 32, sample: (seed) => sample('hex', 32, seed) },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
