import { markedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  markedKey({
    id: 'e2b-api-key',
    title: 'E2B API key',
    why: 'Starts sandboxes at the cost of the team and reads what runs in them.',
    remedy:
      'delete it at https://e2b.dev/dashboard?tab=keys and make a new one, then take it out of the code.',
    references: ['https://e2b.dev/docs/api-key'],
    severity: 'high',
    prefix: 'e2b_',
    body: { alphabet: 'hex', length: 40 },
    checked: { date: '2026-11-23', source: "the provider's documentation" },
  }),
];

export default detectors;
