import { markedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  markedKey({
    id: 'paystack-secret-key',
    title: 'Paystack secret key',
    why: 'Takes, refunds and pays out money of the merchant.',
    remedy:
      'delete it at https://dashboard.paystack.com/#/settings/developers and make a new one, then take it out of the code.',
    references: ['https://paystack.com/docs/api/authentication/'],
    severity: 'critical',
    prefix: 'sk_live_',
    body: { alphabet: 'hex', length: 40 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
  markedKey({
    id: 'paystack-test-key',
    title: 'Paystack secret key of the test mode',
    why: 'Works only with test payments.',
    remedy:
      'delete it at https://dashboard.paystack.com/#/settings/developers and make a new one, then take it out of the code.',
    references: ['https://paystack.com/docs/api/authentication/'],
    severity: 'low',
    prefix: 'sk_test_',
    body: { alphabet: 'hex', length: 40 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
