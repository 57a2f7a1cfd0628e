import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'binance-api-key',
    title: 'Binance API key or secret',
    why: 'Trades and moves funds by its permissions.',
    remedy:
      'delete it at https://www.binance.com/en/my/settings/api-management, then take it out of the code.',
    references: ['https://developers.binance.com/docs/binance-spot-api-docs/rest-api'],
    severity: 'critical',
    names: ['binance'],
    value: { alphabet: 'base62', length: 64 },
    leastEntropy: 3.6,
    checked: { date: '2026-11-23', source: "the provider's documentation" },
  }),
];

export default detectors;
