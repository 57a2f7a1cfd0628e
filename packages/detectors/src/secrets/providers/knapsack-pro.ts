import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'knapsack-pro-token',
    title: 'Knapsack Pro test suite token',
    why: 'Reads and records test runs of the suite.',
    remedy:
      'revoke it at https://knapsackpro.com/dashboard and make a new one, then take it out of the code.',
    references: ['https://docs.knapsackpro.com/'],
    severity: 'low',
    names: ['knapsack pro', 'knapsackpro'],
    value: { alphabet: 'lower-digits', length: 32 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
