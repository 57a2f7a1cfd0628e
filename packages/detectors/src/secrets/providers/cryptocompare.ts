import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'cryptocompare-api-key',
    title: 'CryptoCompare key',
    why: 'Reads prices at the cost of the account.',
    remedy:
      'delete it at https://www.cryptocompare.com/cryptopian/api-keys, then take it out of the code.',
    references: ['https://min-api.cryptocompare.com/documentation'],
    severity: 'low',
    names: ['cryptocompare', 'crypto compare'],
    value: { alphabet: 'hex', length: 64 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
