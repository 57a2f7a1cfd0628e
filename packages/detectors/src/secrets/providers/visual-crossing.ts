import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'visual-crossing-api-key',
    title: 'Visual Crossing API key',
    why: 'Uses up the quota of the account.',
    remedy:
      'revoke it at https://www.visualcrossing.com/account and make a new one, then take it out of the code.',
    references: [
      'https://www.visualcrossing.com/resources/documentation/weather-api/timeline-weather-api/',
    ],
    severity: 'low',
    names: ['visualcrossing', 'visual crossing'],
    value: { alphabet: 'upper-digits', length: 25 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
