import { markedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  markedKey({
    id: 'letta-api-key',
    title: 'Letta API key',
    why: 'Runs agents and reads their memory.',
    remedy:
      'revoke it at https://app.letta.com/api-keys and make a new one, then take it out of the code.',
    references: ['https://docs.letta.com/api-overview/introduction'],
    severity: 'high',
    prefix: 'sk-let-',
    body: { alphabet: 'base64', length: [40, 200] },
    leastEntropy: 3.4,
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
