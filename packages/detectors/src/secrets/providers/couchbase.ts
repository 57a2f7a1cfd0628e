import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'couchbase-capella-secret',
    title: 'Couchbase Capella API secret',
    why: 'Makes, changes and deletes clusters by its role.',
    remedy:
      'revoke it in the API keys of https://cloud.couchbase.com, then take it out of the code.',
    references: ['https://docs.couchbase.com/cloud/management-api-guide/management-api-start.html'],
    severity: 'critical',
    names: [
      'couchbase api',
      'couchbase secret',
      'couchbase token',
      'capella api',
      'capella secret',
      'capella token',
    ],
    value: {
      pattern: '[0-9A-Za-z+/%!@#$_-]{60,96}={0,2}',
      least: 60,
      sample: (seed) => sample('base64', 80, seed),
    },
    leastEntropy: 3.6,
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
