import { markedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://my.mollie.com/dashboard/developers/api-keys and make a new one, then take it out of the code.';
const references = ['https://docs.mollie.com/reference/authentication'];

const detectors: readonly SecretDetector[] = [
  markedKey({
    id: 'mollie-live-key',
    title: 'Mollie live API key',
    why: 'Takes payments and refunds orders of the merchant.',
    remedy,
    references,
    severity: 'critical',
    prefix: 'live_',
    body: { alphabet: 'base62', length: 30 },
    leastEntropy: 3.6,
    checked: { date: '2026-11-23', source: "the provider's documentation" },
  }),
  markedKey({
    id: 'mollie-test-key',
    title: 'Mollie test API key',
    why: 'Reaches test payments only.',
    remedy,
    references,
    severity: 'low',
    prefix: 'test_',
    body: { alphabet: 'base62', length: 30 },
    leastEntropy: 3.6,
    checked: { date: '2026-11-23', source: "the provider's documentation" },
  }),
  markedKey({
    id: 'mollie-access-token',
    title: 'Mollie organisation access token',
    why: 'Manages payments and settings of the organisation.',
    remedy,
    references,
    severity: 'critical',
    prefix: 'access_',
    body: { alphabet: 'base62', length: 30 },
    leastEntropy: 3.8,
    checked: { date: '2026-11-23', source: "the provider's documentation" },
  }),
];

export default detectors;
