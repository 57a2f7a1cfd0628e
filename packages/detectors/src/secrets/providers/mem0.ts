import { markedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  markedKey({
    id: 'mem0-api-key',
    title: 'Mem0 API key',
    why: 'Reads and changes the memories of every user.',
    remedy:
      'revoke it at https://app.mem0.ai/dashboard/api-keys and make a new one, then take it out of the code.',
    references: ['https://docs.mem0.ai/platform/quickstart'],
    severity: 'high',
    prefix: 'm0-',
    body: { alphabet: 'base62', length: 40 },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
