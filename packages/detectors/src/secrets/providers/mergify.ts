import { markedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  markedKey({
    id: 'mergify-application-key',
    title: 'Mergify application key',
    why: 'Merges and queues pull requests of the organisation.',
    remedy:
      'delete it at https://dashboard.mergify.com and make a new one, then take it out of the code.',
    references: ['https://docs.mergify.com/api/'],
    severity: 'high',
    prefix: 'mergify_application_key_',
    body: { alphabet: 'base64url', length: [60, 70] },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
