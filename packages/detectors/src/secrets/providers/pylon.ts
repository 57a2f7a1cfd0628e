import { markedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  markedKey({
    id: 'pylon-api-token',
    title: 'Pylon API token',
    why: 'Reads and answers the conversations with customers.',
    remedy:
      'revoke it at https://app.usepylon.com/settings/api-tokens and make a new one, then take it out of the code.',
    references: ['https://docs.usepylon.com/pylon-docs/developer/api/authentication'],
    severity: 'high',
    prefix: 'pylon_api_',
    body: { pattern: '[0-9a-f]{40,80}', least: 40, sample: (seed) => sample('hex', 64, seed) },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
