import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'wolfram-alpha-app-id',
    title: 'Wolfram|Alpha app ID',
    why: 'Uses up the quota of its owner.',
    remedy:
      'revoke it at https://developer.wolframalpha.com/access and make a new one, then take it out of the code.',
    references: ['https://products.wolframalpha.com/api/documentation'],
    severity: 'medium',
    names: ['wolfram'],
    value: {
      pattern: '[0-9A-Z]{6}-[0-9A-Z]{10}',
      least: 17,
      sample: (seed) => `${sample('upper-digits', 6, seed)}-${sample('upper-digits', 10, seed)}`,
    },
    checked: { date: '2026-11-23', source: "the provider's documentation" },
  }),
];

export default detectors;
