import { markedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  markedKey({
    id: 'llamacloud-api-key',
    title: 'LlamaCloud API key',
    why: 'Parses and indexes documents of the project, and reads them.',
    remedy:
      'revoke it at https://cloud.llamaindex.ai/api-key and make a new one, then take it out of the code.',
    references: ['https://docs.cloud.llamaindex.ai/api_key'],
    severity: 'high',
    prefix: 'llx-',
    body: { alphabet: 'base62', length: 48 },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
