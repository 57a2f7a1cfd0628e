import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'bitfinex-api-key',
    title: 'Bitfinex API key or secret',
    why: 'Trades and moves funds by its permissions.',
    remedy: 'delete it at https://setting.bitfinex.com/api, then take it out of the code.',
    references: ['https://docs.bitfinex.com/docs/rest-auth'],
    severity: 'critical',
    names: ['bitfinex'],
    value: { alphabet: 'base62', length: 43 },
    leastEntropy: 3.4,
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
