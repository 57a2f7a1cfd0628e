import { markedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  markedKey({
    id: 'block-protocol-api-key',
    title: 'Block Protocol API key',
    why: 'Reads and publishes blocks as its owner.',
    remedy:
      'revoke it at https://blockprotocol.org/settings/api-keys, then take it out of the code.',
    references: ['https://blockprotocol.org/docs'],
    severity: 'low',
    prefix: 'b10ck5.',
    body: {
      pattern: '[0-9A-Za-z]{32}[.][0-9A-Za-z]{36}',
      least: 69,
      sample: (seed) => `${sample('base62', 32, seed)}.${sample('base62', 36, seed)}`,
    },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
