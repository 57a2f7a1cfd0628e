import { markedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  markedKey({
    id: 'livestorm-api-token',
    title: 'Livestorm API token',
    why: 'Reads events and the people registered for them.',
    remedy:
      'revoke it at https://app.livestorm.co and make a new one, then take it out of the code.',
    references: ['https://developers.livestorm.co/docs/authentication'],
    severity: 'high',
    prefix: 'eyJhbGciOiJIUzI1NiJ9.eyJhdWQiOiJhcGkubGl2ZXN0b3JtLmNvIiwi',
    body: {
      pattern: '[0-9A-Za-z_-]{60,200}[.][0-9A-Za-z_-]{43}',
      least: 104,
      sample: (seed) => `${sample('base62', 134, seed)}.${sample('base62', 43, seed + 1)}`,
    },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
