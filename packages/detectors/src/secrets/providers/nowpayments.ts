import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'nowpayments-api-key',
    title: 'NOWPayments API key',
    why: 'Takes payments and reads what was paid to the merchant.',
    remedy:
      'revoke it at https://account.nowpayments.io/settings/api-keys and make a new one, then take it out of the code.',
    references: ['https://documenter.getpostman.com/view/7907941/2s93JusNJt'],
    severity: 'high',
    names: ['nowpayments', 'now payments'],
    value: {
      pattern: '[0-9A-Z]{7}-[0-9A-Z]{7}-[0-9A-Z]{7}-[0-9A-Z]{7}',
      least: 31,
      sample: (seed) =>
        [1, 2, 3, 4].map((part) => sample('upper-digits', 7, seed * 7 + part)).join('-'),
    },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
