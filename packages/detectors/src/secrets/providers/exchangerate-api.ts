import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'exchangerate-api-key',
    title: 'ExchangeRate-API key',
    why: 'Uses the service at the cost and within the quota of the account.',
    remedy:
      'delete it at https://app.exchangerate-api.com/keys and make a new one, then take it out of the code.',
    references: ['https://www.exchangerate-api.com/docs/authentication'],
    severity: 'low',
    names: ['exchange rate', 'exchangerate'],
    value: { alphabet: 'hex', length: 24 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
