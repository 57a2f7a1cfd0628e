import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'predibase-api-token',
    title: 'Predibase API token',
    why: "Trains and runs models at the account's cost.",
    remedy:
      'revoke it at https://app.predibase.com/settings and make a new one, then take it out of the code.',
    references: ['https://docs.predibase.com/user-guide/getting-started/quickstart'],
    severity: 'high',
    names: ['predibase'],
    value: {
      pattern: 'pb_[0-9A-Za-z_-]{22}',
      least: 25,
      sample: (seed) => `pb_${sample('base62', 22, seed)}`,
    },
    publicPrefix: 3,
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
