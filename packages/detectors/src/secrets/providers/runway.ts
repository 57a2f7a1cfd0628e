import { markedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  markedKey({
    id: 'runway-api-key',
    title: 'Runway API key',
    why: 'Makes videos at the cost of the account.',
    remedy:
      'revoke it at https://dev.runwayml.com and make a new one, then take it out of the code.',
    references: ['https://docs.dev.runwayml.com/'],
    severity: 'high',
    prefix: 'key_',
    body: { alphabet: 'hex', length: 128 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
