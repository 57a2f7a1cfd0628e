import { markedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://portal.klarna.com and make a new one, then take it out of the code.';
const references = [
  'https://docs.klarna.com/acquirer/klarna/get-started/integration-resources/authentication/',
];

const detectors: readonly SecretDetector[] = [
  markedKey({
    id: 'klarna-live-api-key',
    title: 'Klarna live API key',
    why: 'Takes payments and refunds orders of the merchant.',
    remedy,
    references,
    severity: 'critical',
    prefix: 'klarna_live_api_',
    body: { alphabet: 'base64', length: [40, 200] },
    leastEntropy: 3.2,
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
  markedKey({
    id: 'klarna-test-api-key',
    title: 'Klarna test API key',
    why: 'Reaches test orders only.',
    remedy,
    references,
    severity: 'low',
    prefix: 'klarna_test_api_',
    body: { alphabet: 'base64', length: [40, 200] },
    leastEntropy: 3.2,
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
