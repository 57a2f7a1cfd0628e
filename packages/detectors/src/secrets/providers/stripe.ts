import { bounded } from '../pattern.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://dashboard.stripe.com/apikeys and make a new one, then take it out of the code.';
const references = ['https://docs.stripe.com/keys'];

const detectors: readonly SecretDetector[] = [
  {
    id: 'stripe-secret-key',
    title: 'Stripe secret key',
    why: 'Takes and refunds payments, makes payouts and reads customers.',
    remedy,
    references,
    severity: 'critical',
    specificity: 'token',
    keywords: ['sk_live_', 'rk_live_', 'sk_prod_', 'rk_prod_'],
    anchor: 'prefix',
    leastRun: 10,
    // `a2V5X` is `key_` in base64: a key of WorkOS.
    pattern: bounded('(?:sk_live_|rk_live_|sk_prod_|rk_prod_)(?!a2V5X)[0-9A-Za-z]{10,247}'),
    leastEntropy: 2.9,
    publicPrefix: 8,
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
    examples: {
      match: [
        () => `sk_live_${sample('base62', 30)}`,
        () => `TOKEN='sk_live_${sample('base62', 30, 5)}'\n`,
        () => `key: "rk_live_${sample('base62', 30)}"`,
        () => `key: "sk_prod_${sample('base62', 30)}"`,
        () => `key: "rk_prod_${sample('base62', 30)}"`,
      ],
      ignore: [() => `sk_live_${sample('base62', 8)}`, () => `sk_live_${'x'.repeat(30)}`],
    },
  },
  {
    id: 'stripe-test-key',
    title: 'Stripe test key',
    why: 'Reaches test data only, but names the account.',
    remedy,
    references,
    severity: 'low',
    specificity: 'token',
    keywords: ['sk_test_', 'rk_test_'],
    anchor: 'prefix',
    leastRun: 10,
    pattern: bounded('(?:sk_test_|rk_test_)(?!a2V5X)[0-9A-Za-z]{10,247}'),
    leastEntropy: 2.9,
    publicPrefix: 8,
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
    examples: {
      match: [
        () => `sk_test_${sample('base62', 30)}`,
        () => `TOKEN='sk_test_${sample('base62', 30, 5)}'\n`,
        () => `key: "rk_test_${sample('base62', 30)}"`,
      ],
      ignore: [() => `sk_test_${sample('base62', 8)}`, () => `sk_test_${'x'.repeat(30)}`],
    },
  },
  {
    id: 'stripe-webhook-secret',
    title: 'Stripe (or Svix) webhook signing secret',
    why: 'Forges webhooks that the application will trust.',
    remedy:
      'roll the secret at https://dashboard.stripe.com/webhooks, then take it out of the code.',
    references: ['https://docs.stripe.com/webhooks#verify-official-libraries'],
    severity: 'high',
    specificity: 'token',
    keywords: ['whsec_'],
    anchor: 'prefix',
    leastRun: 32,
    pattern: bounded('whsec_[0-9A-Za-z+/]{32,64}={0,2}', 'base64'),
    publicPrefix: 6,
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
    examples: {
      match: [
        () => `whsec_${sample('base64', 48)}`,
        () => `TOKEN='whsec_${sample('base64', 48, 5)}'\n`,
      ],
      ignore: [() => `whsec_${sample('base64', 30)}`, () => `whsec_${'x'.repeat(48)}`],
    },
  },
];

export default detectors;
