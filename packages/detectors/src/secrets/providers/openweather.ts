import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://home.openweathermap.org/api_keys and make a new one, then take it out of the code.';
const references = ['https://openweathermap.org/appid'];

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'openweather-api-key',
    title: 'OpenWeather API key',
    why: "Queries the service at the account's cost.",
    remedy,
    references,
    severity: 'low',
    names: ['openweather', 'open weather', 'pyowm', 'owm api', 'owm key', 'owm appid', 'owm token'],
    value: { alphabet: 'lower-digits', length: 32 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
  {
    id: 'openweather-request',
    title: 'OpenWeather API key in a request',
    why: "Queries the service at the account's cost.",
    remedy,
    references,
    severity: 'low',
    specificity: 'token',
    keywords: ['openweathermap.org/data/'],
    pattern: String.raw`openweathermap[.]org/data/[^\s"'<>]{1,200}?appid=([0-9a-f]{32})(?![0-9A-Za-z])`,
    group: 1,
    leastEntropy: 2.8,
    publicPrefix: 0,
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
    examples: {
      match: [
        () => `https://api.openweathermap.org/data/2.5/weather?q=Bern&appid=${sample('hex', 32)}`,
      ],
      ignore: [() => 'https://api.openweathermap.org/data/2.5/weather?q=Bern&appid={API key}'],
    },
  },
];

export default detectors;
