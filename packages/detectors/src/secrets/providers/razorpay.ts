import { markedKey, namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://dashboard.razorpay.com/app/website-app-settings/api-keys and make a new one, then take it out of the code.';
const references = ['https://razorpay.com/docs/payments/dashboard/account-settings/api-keys/'];

const detectors: readonly SecretDetector[] = [
  markedKey({
    id: 'razorpay-live-key-id',
    title: 'Razorpay live key ID',
    why: 'Names the account in the checkout page; the key secret is what opens it.',
    remedy,
    references,
    severity: 'info',
    prefix: 'rzp_live_',
    body: { alphabet: 'base62', length: 14 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
  markedKey({
    id: 'razorpay-test-key-id',
    title: 'Razorpay test key ID',
    why: 'Names the account in test mode; the key secret is what opens it.',
    remedy,
    references,
    severity: 'info',
    prefix: 'rzp_test_',
    body: { alphabet: 'base62', length: 14 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
  namedKey({
    id: 'razorpay-key-secret',
    title: 'Razorpay key secret',
    why: 'Takes and refunds payments and reads customers.',
    remedy,
    references,
    severity: 'critical',
    names: ['razorpay key secret', 'razorpay secret', 'razorpay api secret'],
    value: { alphabet: 'base62', length: 24 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
