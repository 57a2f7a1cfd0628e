import { UUID, bounded, near } from '../pattern.ts';
import { sample, sampleUuid } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it in the keys of https://dashboard.checkout.com, then take it out of the code.';
const references = ['https://www.checkout.com/docs/developer-resources/api/manage-api-keys'];

const detectors: readonly SecretDetector[] = [
  {
    id: 'checkout-secret-key',
    title: 'Checkout.com secret key',
    why: 'Takes and refunds payments.',
    remedy,
    references,
    severity: 'critical',
    specificity: 'token',
    keywords: ['sk_'],
    anchor: 'prefix',
    leastRun: 36,
    pattern: bounded(`sk_(?:test_)?${UUID}`),
    publicPrefix: 3,
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
    examples: {
      match: [() => `sk_${sampleUuid(1)}`, () => `CHECKOUT_SECRET_KEY=sk_test_${sampleUuid(2)}`],
      ignore: [() => 'sk_test_key', () => `sk_${sampleUuid(1).slice(0, 30)}`],
    },
  },
  {
    id: 'checkout-default-secret-key',
    title: 'Checkout.com secret key (default accounts)',
    why: 'Takes and refunds payments.',
    remedy,
    references,
    severity: 'critical',
    specificity: 'context',
    keywords: ['checkout', 'cko'],
    keywordCase: 'any',
    anchor: 'assignment',
    leastRun: 29,
    pattern: near('checkout|cko', 'sk_(?:sbox_)?[0-9a-z]{26}[0-9a-z*$=#]'),
    flags: 'i',
    group: 1,
    window: { before: 8, after: 256 },
    publicPrefix: 3,
    checked: { date: '2026-11-23', source: "the provider's documentation" },
    examples: {
      match: [
        () => `CHECKOUT_SECRET_KEY=sk_${sample('lower-digits', 27)}`,
        () => `cko_key: "sk_sbox_${sample('lower-digits', 27, 3)}"`,
      ],
      ignore: [() => 'checkout session', () => `sk_sbox_${sample('lower-digits', 20)}`],
    },
  },
];

export default detectors;
