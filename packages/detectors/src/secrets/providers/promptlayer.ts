import { markedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  markedKey({
    id: 'promptlayer-api-key',
    title: 'PromptLayer API key',
    why: 'Reads and changes the prompts and logs of the workspace.',
    remedy:
      'revoke it at https://dashboard.promptlayer.com/settings and make a new one, then take it out of the code.',
    references: ['https://docs.promptlayer.com/quickstart'],
    severity: 'high',
    prefix: 'pl_',
    body: { alphabet: 'hex', length: 32 },
    leastEntropy: 3,
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
