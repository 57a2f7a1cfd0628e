import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'weatherapi-api-key',
    title: 'WeatherAPI.com API key',
    why: 'Uses up the quota of the account.',
    remedy:
      'revoke it at https://www.weatherapi.com/my/ and make a new one, then take it out of the code.',
    references: ['https://www.weatherapi.com/docs/'],
    severity: 'low',
    names: ['weatherapi', 'weather api key', 'weather api token'],
    value: { alphabet: 'hex', length: 31 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
