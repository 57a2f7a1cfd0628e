import { namedKey } from '../builders.ts';
import { sampleUuid } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'coinmarketcap-api-key',
    title: 'CoinMarketCap API key',
    why: 'Reads prices at the cost of the account.',
    remedy: 'regenerate it at https://pro.coinmarketcap.com/account, then take it out of the code.',
    references: ['https://coinmarketcap.com/api/documentation/v1/'],
    severity: 'low',
    names: ['coinmarketcap', 'coin market cap', 'cmc api', 'cmc pro api'],
    value: {
      pattern: '(?:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[0-9a-f]{32})',
      least: 32,
      sample: (seed) => sampleUuid(seed),
    },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
