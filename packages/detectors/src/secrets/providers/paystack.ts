import { markedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://dashboard.paystack.com/#/settings/developers and make a new one, then take it out of the code.';
const references = ['https://paystack.com/docs/api/authentication/'];

const detectors: readonly SecretDetector[] = [
  markedKey({
    id: 'paystack-live-secret-key',
    title: 'Paystack live secret key',
    why: 'Takes payments and pays out of the balance.',
    remedy,
    references,
    severity: 'critical',
    prefix: 'sk_live_',
    body: { alphabet: 'hex', length: 40 },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
  markedKey({
    id: 'paystack-test-secret-key',
    title: 'Paystack test secret key',
    why: 'Reaches test payments only.',
    remedy,
    references,
    severity: 'low',
    prefix: 'sk_test_',
    body: { alphabet: 'hex', length: 40 },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
