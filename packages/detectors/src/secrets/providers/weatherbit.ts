import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'weatherbit-api-key',
    title: 'Weatherbit API key',
    why: 'Uses up the quota of the account.',
    remedy:
      'revoke it at https://www.weatherbit.io/account/dashboard and make a new one, then take it out of the code.',
    references: ['https://www.weatherbit.io/api'],
    severity: 'low',
    names: ['weatherbit'],
    value: { alphabet: 'hex', length: 32 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
