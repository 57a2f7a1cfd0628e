import { markedKey, namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://merchant.rechargepayments.com and make a new one, then take it out of the code.';
const references = ['https://developer.rechargepayments.com/2021-11/authentication'];

const detectors: readonly SecretDetector[] = [
  markedKey({
    id: 'recharge-api-token',
    title: 'Recharge API token',
    why: 'Charges subscribers of the shop and reads their accounts.',
    remedy,
    references,
    severity: 'critical',
    prefix: 'sk_',
    body: {
      pattern: '(?:1|2|3|5|10)x[123]_[0-9a-f]{64}',
      least: 68,
      sample: (seed) => `1x3_${sample('hex', 64, seed)}`,
    },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
  markedKey({
    id: 'recharge-test-api-token',
    title: 'Recharge test API token',
    why: 'Reaches test data only.',
    remedy,
    references,
    severity: 'low',
    prefix: 'sk_test_',
    body: {
      pattern: '(?:1|2|3|5|10)x[123]_[0-9a-f]{64}',
      least: 68,
      sample: (seed) => `1x3_${sample('hex', 64, seed)}`,
    },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
  namedKey({
    id: 'recharge-named-token',
    title: 'Recharge API token (older form)',
    why: 'Charges subscribers of the shop and reads their accounts.',
    remedy,
    references,
    severity: 'critical',
    names: ['recharge access token', 'recharge api', 'recharge token', 'recharge key'],
    value: {
      pattern: '(?:[0-9a-f]{56}|[0-9a-f]{32})',
      least: 32,
      sample: (seed) => sample('hex', 56, seed),
    },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
