import { markedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  markedKey({
    id: 'retell-ai-api-key',
    title: 'Retell AI API key',
    why: 'Makes phone calls at the cost of the account and reads their recordings.',
    remedy:
      'revoke it at https://dashboard.retellai.com/settings/api-keys and make a new one, then take it out of the code.',
    references: ['https://docs.retellai.com/accounts/api-keys-overview'],
    severity: 'high',
    prefix: 'key_',
    body: { alphabet: 'hex', length: 28 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
