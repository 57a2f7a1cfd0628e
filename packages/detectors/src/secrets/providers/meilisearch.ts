import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'meilisearch-key',
    title: 'Meilisearch master or API key',
    why: 'Reads, changes and deletes the indexes.',
    remedy:
      'give the instance a new master key, which ends every other key, then take it out of the code.',
    references: ['https://www.meilisearch.com/docs/learn/security/basic_security'],
    severity: 'high',
    names: ['meilisearch', 'meili master', 'meili api', 'meili admin'],
    value: {
      pattern: '[0-9A-Za-z_-]{32,64}',
      least: 32,
      sample: (seed) => sample('hex', 64, seed),
    },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
