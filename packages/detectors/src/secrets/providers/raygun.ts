import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'raygun-api-key',
    title: 'Raygun API key',
    why: 'Writes made-up errors into the application.',
    remedy:
      'revoke it at https://app.raygun.com/user and make a new one, then take it out of the code.',
    references: ['https://raygun.com/documentation/product-guides/account/'],
    severity: 'medium',
    names: ['raygun'],
    value: {
      pattern: '[0-9A-Za-z+/]{22}(?:==)?',
      least: 22,
      sample: (seed) => sample('base62', 22, seed),
    },
    leastEntropy: 3.4,
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
