import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'world-weather-online-api-key',
    title: 'World Weather Online API key',
    why: 'Uses up the quota of the account.',
    remedy:
      'revoke it at https://www.worldweatheronline.com/weather-api/my/ and make a new one, then take it out of the code.',
    references: ['https://www.worldweatheronline.com/weather-api/api/docs/'],
    severity: 'low',
    names: ['world weather online', 'worldweatheronline', 'world weather'],
    value: { alphabet: 'lower-digits', length: [29, 31] },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
