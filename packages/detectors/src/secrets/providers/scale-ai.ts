import { markedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  markedKey({
    id: 'scale-ai-live-api-key',
    title: 'Scale AI live API key',
    why: 'Makes tasks at the cost of the account and reads its data.',
    remedy:
      'revoke it at https://dashboard.scale.com/settings/api-key and make a new one, then take it out of the code.',
    references: ['https://scale.com/docs/authentication'],
    severity: 'critical',
    prefix: 'live_',
    body: { alphabet: 'hex', length: 32 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
