import { markedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  markedKey({
    id: 'sumup-secret-key',
    title: 'SumUp secret key',
    why: 'Takes and refunds payments of the merchant.',
    remedy:
      'revoke it at https://me.sumup.com/settings/api-keys and make a new one, then take it out of the code.',
    references: ['https://developer.sumup.com/tools/authorization/api-keys/'],
    severity: 'critical',
    prefix: 'sup_sk_',
    body: { alphabet: 'base62', length: 32 },
    checked: { date: '2026-11-23', source: "the provider's documentation" },
  }),
];

export default detectors;
