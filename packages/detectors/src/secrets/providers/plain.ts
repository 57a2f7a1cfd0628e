import { markedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  markedKey({
    id: 'plain-api-key',
    title: 'Plain API key',
    why: 'Reads and answers the conversations with customers.',
    remedy: 'revoke it at https://app.plain.com and make a new one, then take it out of the code.',
    references: ['https://www.plain.com/docs/api-reference/graphql/authentication'],
    severity: 'high',
    prefix: 'plainApiKey_',
    body: { alphabet: 'hex', length: 64 },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
