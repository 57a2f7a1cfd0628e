import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'tidb-cloud-private-key',
    title: 'TiDB Cloud private key',
    why: 'Makes, changes and deletes the clusters of the organisation.',
    remedy:
      'revoke it at https://tidbcloud.com/org-settings/api-keys and make a new one, then take it out of the code.',
    references: ['https://docs.pingcap.com/tidbcloud/api/v1beta/#section/Authentication'],
    severity: 'critical',
    names: ['tidb cloud private', 'tidbcloud private', 'tidb private key', 'tidb secret'],
    value: { alphabet: 'base62', length: [32, 40] },
    checked: { date: '2026-11-23', source: "the provider's documentation" },
  }),
];

export default detectors;
