import { markedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  markedKey({
    id: 'stackhawk-api-key',
    title: 'StackHawk API key',
    why: 'Reads the findings of the applications and starts scans.',
    remedy:
      'revoke it at https://app.stackhawk.com/settings/apikeys and make a new one, then take it out of the code.',
    references: ['https://docs.stackhawk.com/apidocs.html'],
    severity: 'high',
    prefix: 'hawk.',
    body: {
      pattern: '[0-9A-Za-z_-]{20}[.][0-9A-Za-z_-]{20}',
      least: 41,
      sample: (seed) => `${sample('base64url', 20, seed)}.${sample('base62', 20, seed + 1)}`,
    },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
