import { namedKey } from '../builders.ts';
import { UUID } from '../pattern.ts';
import { sampleUuid } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'coinapi-key',
    title: 'CoinAPI key',
    why: 'Reads market data at the cost of the account.',
    remedy: 'regenerate it at https://console.coinapi.io, then take it out of the code.',
    references: ['https://docs.coinapi.io/'],
    severity: 'medium',
    names: ['coinapi', 'coin api'],
    value: { pattern: UUID, least: 36, sample: sampleUuid },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
