import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'zuora-client-secret',
    title: 'Zuora client secret',
    why: 'Charges subscribers and reads their accounts.',
    remedy:
      'revoke it under Administration, Manage Users of your Zuora and make a new one, then take it out of the code.',
    references: ['https://developer.zuora.com/docs/get-started/setup/'],
    severity: 'critical',
    names: ['zuora client secret', 'zuora secret', 'zuora api secret'],
    value: {
      pattern: '[0-9A-Za-z+/=._-]{30,80}',
      least: 30,
      sample: (seed) => sample('base62', 50, seed),
    },
    leastEntropy: 3.4,
    checked: { date: '2026-11-23', source: "the provider's documentation" },
  }),
];

export default detectors;
