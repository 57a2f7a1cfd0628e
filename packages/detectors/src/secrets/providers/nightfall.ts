import { markedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  markedKey({
    id: 'nightfall-api-key',
    title: 'Nightfall API key',
    why: "Scans at the account's cost and reads what was found.",
    remedy:
      'revoke it at https://app.nightfall.ai and make a new one, then take it out of the code.',
    references: ['https://docs.nightfall.ai/docs/quickstart'],
    severity: 'high',
    prefix: 'NF-',
    body: { alphabet: 'base62', length: 32 },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
