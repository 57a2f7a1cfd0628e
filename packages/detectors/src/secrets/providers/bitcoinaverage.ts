import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'bitcoinaverage-api-key',
    title: 'BitcoinAverage key',
    why: 'Reads prices at the cost of the account.',
    remedy:
      'delete it at https://pro.bitcoinaverage.com/pages/auth/api-keys, then take it out of the code.',
    references: ['https://apiv2.bitcoinaverage.com/'],
    severity: 'low',
    names: ['bitcoinaverage', 'bitcoin average'],
    value: { alphabet: 'base62', length: 43 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
