import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'fastforex-api-key',
    title: 'FastForex API key',
    why: 'Uses the service at the cost and within the quota of the account.',
    remedy:
      'delete it at https://console.fastforex.io and make a new one, then take it out of the code.',
    references: ['https://fastforex.readme.io/'],
    severity: 'low',
    names: ['fast forex'],
    value: {
      pattern: '[0-9a-z]{10}-[0-9a-z]{10}-[0-9a-z]{6}|[0-9a-z]{28}',
      least: 28,
      sample: (seed) => sample('lower-digits', 28, seed),
    },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
