import { markedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  markedKey({
    id: 'daytona-api-key',
    title: 'Daytona API key',
    why: 'Starts sandboxes at the cost of the organisation and reads what runs in them.',
    remedy:
      'delete it at https://app.daytona.io/dashboard/keys and make a new one, then take it out of the code.',
    references: ['https://www.daytona.io/docs/en/api-keys/'],
    severity: 'high',
    prefix: 'dtn_',
    body: { alphabet: 'hex', length: 64 },
    checked: { date: '2026-11-23', source: 'values seen in public, no rule set' },
  }),
];

export default detectors;
