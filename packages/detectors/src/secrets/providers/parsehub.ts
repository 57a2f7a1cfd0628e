import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'parsehub-api-key',
    title: 'ParseHub API key',
    why: 'Runs the scrapers of the account and reads what they found.',
    remedy:
      'revoke it at https://www.parsehub.com/account and make a new one, then take it out of the code.',
    references: ['https://www.parsehub.com/docs/ref/api/v2/'],
    severity: 'medium',
    names: ['parsehub'],
    value: {
      pattern: 't[0-9A-Za-z_-]{11}|[0-9A-Za-z]{12}',
      least: 12,
      sample: (seed) => `t4${sample('base62', 10, seed)}`,
    },
    leastEntropy: 2.6,
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
