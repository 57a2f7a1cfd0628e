import { markedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  markedKey({
    id: 'seam-api-key',
    title: 'Seam API key',
    why: 'Opens the locks of the workspace.',
    remedy:
      'revoke it at https://console.seam.co and make a new one, then take it out of the code.',
    references: ['https://docs.seam.co/latest/core-concepts/authentication/api-keys'],
    severity: 'critical',
    prefix: 'seam_',
    body: {
      pattern: '[0-9A-Za-z]{4,20}_[0-9A-Za-z]{20,40}',
      least: 25,
      sample: (seed) => `${sample('base62', 8, seed)}_${sample('base62', 24, seed)}`,
    },
    checked: { date: '2026-11-23', source: "the provider's documentation" },
  }),
];

export default detectors;
