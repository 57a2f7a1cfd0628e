import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'currencylayer-access-key',
    title: 'currencylayer key',
    why: 'Reads rates at the cost of the account.',
    remedy: 'reset it at https://currencylayer.com/dashboard, then take it out of the code.',
    references: ['https://currencylayer.com/documentation'],
    severity: 'low',
    names: ['currencylayer'],
    value: { alphabet: 'lower-digits', length: 32 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
