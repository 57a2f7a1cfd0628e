import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'greynoise-api-key',
    title: 'GreyNoise API key',
    why: 'Uses the service at the cost and within the quota of the account.',
    remedy:
      'delete it at https://viz.greynoise.io/account/api-key and make a new one, then take it out of the code.',
    references: ['https://docs.greynoise.io/reference/'],
    severity: 'medium',
    names: ['greynoise', 'grey noise'],
    value: {
      pattern: '[0-9A-Za-z_-]{64}|[0-9A-Za-z_-]{20}',
      least: 20,
      sample: (seed) => sample('base62', 64, seed),
    },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
