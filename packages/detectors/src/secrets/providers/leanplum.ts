import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'leanplum-api-key',
    title: 'Leanplum API key',
    why: 'Exports user data or sends messages, by its kind.',
    remedy:
      'revoke it at https://www.leanplum.com/dashboard and make a new one, then take it out of the code.',
    references: ['https://docs.leanplum.com/reference/api-keys'],
    severity: 'high',
    names: ['leanplum'],
    value: {
      pattern: '(?:prod|dev|exp|cro|data)_[0-9A-Za-z_-]{43}',
      least: 46,
      sample: (seed) => `prod_${sample('base62', 43, seed)}`,
    },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
