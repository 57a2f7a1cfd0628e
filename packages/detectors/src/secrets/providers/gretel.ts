import { markedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  markedKey({
    id: 'gretel-api-key',
    title: 'Gretel API key',
    why: 'Reads and makes data in the projects of its owner.',
    remedy:
      'delete it at https://console.gretel.ai/users/me/key and make a new one, then take it out of the code.',
    references: ['https://docs.gretel.ai/'],
    severity: 'high',
    prefix: 'grtu',
    body: { alphabet: 'hex', length: [60, 64] },
    checked: { date: '2026-11-23', source: 'values seen in public, no rule set' },
  }),
];

export default detectors;
