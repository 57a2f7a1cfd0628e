import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'calorie-ninjas-api-key',
    title: 'CalorieNinjas API key',
    why: 'Reads nutrition data at the cost of the account.',
    remedy: 'reset it at https://calorieninjas.com/profile, then take it out of the code.',
    references: ['https://calorieninjas.com/api'],
    severity: 'low',
    names: ['calorieninja', 'calorie ninja'],
    value: {
      pattern: '[0-9A-Za-z+/]{38,40}={0,2}',
      least: 38,
      sample: (seed) => sample('base62', 40, seed),
    },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
