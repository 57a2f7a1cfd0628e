import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'stockdata-api-token',
    title: 'StockData API token',
    why: 'Uses up the quota of the account.',
    remedy:
      'revoke it at https://www.stockdata.org/dashboard and make a new one, then take it out of the code.',
    references: ['https://www.stockdata.org/documentation'],
    severity: 'low',
    names: ['stockdata'],
    value: { alphabet: 'base62', length: 40 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
