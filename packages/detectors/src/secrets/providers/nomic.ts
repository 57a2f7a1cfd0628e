import { markedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  markedKey({
    id: 'nomic-api-key',
    title: 'Nomic API key',
    why: "Uses models and reads data sets at the owner's cost.",
    remedy:
      'revoke it at https://atlas.nomic.ai/cli-login and make a new one, then take it out of the code.',
    references: ['https://docs.nomic.ai/reference/api/authentication'],
    severity: 'high',
    prefix: 'nk-',
    body: { alphabet: 'base64url', length: 43 },
    leastEntropy: 3.8,
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
