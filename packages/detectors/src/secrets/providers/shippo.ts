import { bounded } from '../pattern.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://apps.goshippo.com/settings/api and make a new one, then take it out of the code.';
const references = ['https://docs.goshippo.com/docs/guides_general/authentication/'];

const detectors: readonly SecretDetector[] = [
  {
    id: 'shippo-token',
    title: 'Shippo live token',
    why: "Buys labels at the account's cost and reads addresses.",
    remedy,
    references,
    severity: 'high',
    specificity: 'token',
    keywords: ['shippo_live_'],
    anchor: 'prefix',
    leastRun: 40,
    pattern: bounded('shippo_live_[0-9A-Fa-f]{40}'),
    publicPrefix: 12,
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
    examples: {
      match: [
        () => `shippo_live_${sample('hex', 40)}`,
        () => `TOKEN='shippo_live_${sample('hex', 40, 5)}'\n`,
      ],
      ignore: [() => `shippo_live_${sample('hex', 38)}`, () => `shippo_live_${'0'.repeat(40)}`],
    },
  },
  {
    id: 'shippo-test-token',
    title: 'Shippo test token',
    why: 'Reaches test data only.',
    remedy,
    references,
    severity: 'low',
    specificity: 'token',
    keywords: ['shippo_test_'],
    anchor: 'prefix',
    leastRun: 40,
    pattern: bounded('shippo_test_[0-9A-Fa-f]{40}'),
    publicPrefix: 12,
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
    examples: {
      match: [
        () => `shippo_test_${sample('hex', 40)}`,
        () => `TOKEN='shippo_test_${sample('hex', 40, 5)}'\n`,
      ],
      ignore: [() => `shippo_test_${sample('hex', 38)}`, () => `shippo_test_${'0'.repeat(40)}`],
    },
  },
];

export default detectors;
