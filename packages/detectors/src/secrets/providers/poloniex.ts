import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://poloniex.com/apiKeys and make a new one, then take it out of the code.';
const references = ['https://api-docs.poloniex.com/spot/api/'];

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'poloniex-api-secret',
    title: 'Poloniex API secret',
    why: 'Trades and, where allowed, withdraws the funds of the account.',
    remedy,
    references,
    severity: 'critical',
    names: ['poloniex'],
    value: { alphabet: 'hex', length: 128 },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
  namedKey({
    id: 'poloniex-api-key',
    title: 'Poloniex API key',
    why: 'Names the key; its secret opens the account.',
    remedy,
    references,
    severity: 'medium',
    names: ['poloniex'],
    value: {
      pattern: '[0-9A-Z]{8}-[0-9A-Z]{8}-[0-9A-Z]{8}-[0-9A-Z]{8}',
      least: 35,
      sample: (seed) =>
        [1, 2, 3, 4].map((part) => sample('upper-digits', 8, seed * 7 + part)).join('-'),
    },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
