import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'aerisweather-api-key',
    title: 'AerisWeather API key',
    why: 'Reads weather at the cost of the account.',
    remedy: 'delete the app at https://account.aerisweather.com, then take it out of the code.',
    references: ['https://www.xweather.com/docs/weather-api'],
    severity: 'low',
    names: ['aeris secret', 'aeris client', 'aerisweather', 'aeris key', 'xweather'],
    value: { alphabet: 'base62', length: [16, 40] },
    leastEntropy: 3,
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
