import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'fxmarket-api-key',
    title: 'FX Market API key',
    why: 'Uses the service at the cost and within the quota of the account.',
    remedy:
      'delete it at https://fxmarketapi.com/dashboard and make a new one, then take it out of the code.',
    references: ['https://fxmarketapi.com/documentation'],
    severity: 'low',
    names: ['fxmarket'],
    value: { alphabet: 'base64url', length: 20 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
