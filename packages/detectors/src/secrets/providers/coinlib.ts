import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'coinlib-api-key',
    title: 'Coinlib key',
    why: 'Reads rates at the cost of the account.',
    remedy: 'reset it at https://coinlib.io/profile, then take it out of the code.',
    references: ['https://coinlib.io/apidocs'],
    severity: 'low',
    names: ['coinlib'],
    value: { alphabet: 'lower-digits', length: 16 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
