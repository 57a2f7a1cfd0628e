import { markedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  markedKey({
    id: 'voyage-ai-api-key',
    title: 'Voyage AI API key',
    why: 'Calls the models at the cost of the account.',
    remedy:
      'revoke it at https://dashboard.voyageai.com/organization/api-keys and make a new one, then take it out of the code.',
    references: ['https://docs.voyageai.com/docs/api-key-and-installation'],
    severity: 'high',
    prefix: 'pa-',
    body: { alphabet: 'base64url', length: 43 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
