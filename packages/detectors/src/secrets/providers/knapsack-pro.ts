import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'knapsack-pro-token',
    title: 'Knapsack Pro API token',
    why: 'Reads and writes the test runs of the project.',
    remedy:
      'delete it at https://knapsackpro.com/dashboard and make a new one, then take it out of the code.',
    references: ['https://docs.knapsackpro.com/'],
    severity: 'medium',
    names: ['knapsackpro', 'knapsack pro', 'knapsack api', 'knapsack token'],
    value: { alphabet: 'lower-digits', length: 32 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
