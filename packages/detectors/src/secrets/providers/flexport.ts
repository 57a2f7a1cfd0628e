import { markedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  markedKey({
    id: 'flexport-api-token',
    title: 'Flexport API token',
    why: 'Reads and books shipments.',
    remedy:
      'delete it at https://portal.flexport.com and make a new one, then take it out of the code.',
    references: ['https://docs.logistics-api.flexport.com/'],
    severity: 'high',
    prefix: 'shltm_',
    body: { alphabet: 'base64url', length: [40, 44] },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
