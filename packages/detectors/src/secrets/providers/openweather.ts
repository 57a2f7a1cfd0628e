import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'openweather-api-key',
    title: 'OpenWeather API key',
    why: 'Uses up the paid quota of the account.',
    remedy:
      'delete it at https://home.openweathermap.org/api_keys and make a new one, then take it out of the code.',
    references: ['https://openweathermap.org/appid'],
    severity: 'low',
    names: ['openweather', 'open weather', 'pyowm', 'owm api', 'owm key', 'owm token', 'owm appid'],
    value: { alphabet: 'lower-digits', length: 32 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
