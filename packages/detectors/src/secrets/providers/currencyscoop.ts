import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'currencyscoop-api-key',
    title: 'CurrencyScoop key',
    why: 'Reads rates at the cost of the account.',
    remedy:
      'reset it at https://currencybeacon.com/account/dashboard, then take it out of the code.',
    references: ['https://currencybeacon.com/api-documentation'],
    severity: 'low',
    names: ['currencyscoop', 'currencybeacon'],
    value: { alphabet: 'lower-digits', length: 32 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
