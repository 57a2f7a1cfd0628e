import { markedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  markedKey({
    id: 'mintlify-admin-key',
    title: 'Mintlify admin API key',
    why: 'Deploys and changes the documentation.',
    remedy:
      'revoke it at https://dashboard.mintlify.com/settings/organization/api-keys and make a new one, then take it out of the code.',
    references: ['https://www.mintlify.com/docs/api-reference/introduction'],
    severity: 'high',
    prefix: 'mint_',
    body: { alphabet: 'base62', length: [22, 60] },
    leastEntropy: 3.6,
    checked: { date: '2026-11-23', source: "the provider's documentation" },
  }),
];

export default detectors;
