import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'accuweather-api-key',
    title: 'AccuWeather API key',
    why: 'Reads weather at the cost of the account.',
    remedy:
      'delete the app at https://developer.accuweather.com/user/me/apps, then take it out of the code.',
    references: ['https://developer.accuweather.com/'],
    severity: 'low',
    names: ['accuweather', 'accu weather'],
    value: { alphabet: 'base62', length: [20, 64] },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
