import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'my-intervals-api-token',
    title: 'Intervals API token',
    why: 'Reads and changes the tasks and hours of its owner.',
    remedy:
      'revoke it at https://www.myintervals.com and make a new one, then take it out of the code.',
    references: ['https://www.myintervals.com/api/authentication'],
    severity: 'medium',
    names: ['myintervals'],
    value: {
      pattern: '[0-9a-z]{11}',
      least: 11,
      sample: (seed) => `7${sample('lower-digits', 10, seed)}`,
    },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
