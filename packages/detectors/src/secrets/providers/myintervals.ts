import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'myintervals-api-token',
    title: 'Intervals API token',
    why: 'Reads and changes the tasks and time of the account.',
    remedy:
      'delete it at https://www.myintervals.com/api/ and make a new one, then take it out of the code.',
    references: ['https://www.myintervals.com/api/authentication'],
    severity: 'medium',
    names: ['myintervals'],
    value: {
      pattern: '[0-9A-Za-z]{11}',
      least: 11,
      sample: (seed) => `${sample('lower', 10, seed)}7`,
    },
    leastEntropy: 2.4,
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
