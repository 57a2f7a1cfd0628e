import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'bitstamp-api-key',
    title: 'Bitstamp API key',
    why: 'Trades and moves funds by its permissions.',
    remedy: 'delete it in the API access of the account, then take it out of the code.',
    references: ['https://www.bitstamp.net/api/'],
    severity: 'critical',
    names: ['bitstamp'],
    value: { alphabet: 'base62', length: 32 },
    leastEntropy: 3.2,
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
