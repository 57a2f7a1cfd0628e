import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'currencyfreaks-api-key',
    title: 'CurrencyFreaks key',
    why: 'Reads rates at the cost of the account.',
    remedy: 'reset it at https://currencyfreaks.com/dashboard, then take it out of the code.',
    references: ['https://currencyfreaks.com/documentation.html'],
    severity: 'low',
    names: ['currencyfreaks'],
    value: { alphabet: 'lower-digits', length: 32 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
