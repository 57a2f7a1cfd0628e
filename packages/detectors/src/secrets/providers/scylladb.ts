import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'scylladb-api-token',
    title: 'ScyllaDB Cloud API token',
    why: 'Makes, changes and deletes the clusters of the account.',
    remedy:
      'revoke it at https://cloud.scylladb.com/user/api-tokens and make a new one, then take it out of the code.',
    references: ['https://cloud.docs.scylladb.com/stable/api-docs/api-get-started.html'],
    severity: 'critical',
    names: ['scylla token', 'scylla api', 'scylla cloud', 'scylladb'],
    value: { alphabet: 'base64url', length: [20, 64] },
    leastEntropy: 3.2,
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
