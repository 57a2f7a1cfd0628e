import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'unleash-api-token',
    title: 'Unleash API token',
    why: 'Reads or, as an admin token, changes the feature flags.',
    remedy:
      'revoke it under API access of your Unleash and make a new one, then take it out of the code.',
    references: ['https://docs.getunleash.io/reference/api-tokens-and-client-keys'],
    severity: 'high',
    names: ['unleash'],
    value: {
      pattern: '[0-9A-Za-z*\\[\\]_-]{1,40}:[0-9A-Za-z*_-]{1,40}[.][0-9a-f]{32,80}',
      least: 36,
      sample: (seed) => `default:production.${sample('hex', 56, seed)}`,
    },
    leastEntropy: 3,
    checked: { date: '2026-11-23', source: "the provider's documentation" },
  }),
];

export default detectors;
