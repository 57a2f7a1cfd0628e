import { markedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  markedKey({
    id: 'tinybird-token',
    title: 'Tinybird token',
    why: 'Reads or, as an admin token, changes the data of the workspace.',
    remedy:
      'revoke it at https://app.tinybird.co and make a new one, then take it out of the code.',
    references: ['https://www.tinybird.co/docs/api-reference/token-api'],
    severity: 'high',
    prefix: 'p.eyJ',
    body: {
      pattern: '[0-9A-Za-z_-]{40,300}[.][0-9A-Za-z_-]{20,90}',
      least: 61,
      sample: (seed) => `${sample('base64url', 80, seed)}.${sample('base64url', 32, seed)}`,
    },
    checked: { date: '2026-11-23', source: "the provider's documentation" },
  }),
];

export default detectors;
