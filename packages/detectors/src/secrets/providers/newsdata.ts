import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'newsdata-api-key',
    title: 'NewsData.io API key',
    why: "Queries the service at the account's cost.",
    remedy:
      'revoke it at https://newsdata.io/api-key and make a new one, then take it out of the code.',
    references: ['https://newsdata.io/documentation'],
    severity: 'low',
    names: ['newsdata'],
    value: {
      pattern: 'pub_[0-9a-f]{32,60}',
      least: 36,
      sample: (seed) => `pub_${sample('hex', 38, seed)}`,
    },
    publicPrefix: 4,
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
