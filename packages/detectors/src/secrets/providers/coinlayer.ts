import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'coinlayer-access-key',
    title: 'Coinlayer key',
    why: 'Reads rates at the cost of the account.',
    remedy: 'reset it at https://coinlayer.com/dashboard, then take it out of the code.',
    references: ['https://coinlayer.com/documentation'],
    severity: 'low',
    names: ['coinlayer'],
    value: { alphabet: 'lower-digits', length: 32 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
