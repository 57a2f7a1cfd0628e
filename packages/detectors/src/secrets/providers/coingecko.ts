import { markedKey } from '../builders.ts';
import { needsDigit } from '../digits.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  markedKey({
    id: 'coingecko-api-key',
    title: 'CoinGecko API key',
    why: 'Reads prices at the cost of the account.',
    remedy:
      'delete it at https://www.coingecko.com/en/developers/dashboard, then take it out of the code.',
    references: ['https://docs.coingecko.com/'],
    severity: 'low',
    prefix: 'CG-',
    body: { alphabet: 'base62', length: 24 },
    validate: needsDigit,
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
