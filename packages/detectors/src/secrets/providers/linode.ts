import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'linode-access-token',
    title: 'Linode (Akamai) access token',
    why: 'Makes, changes and deletes servers and everything else its scopes allow.',
    remedy:
      'delete it at https://cloud.linode.com/profile/tokens and make a new one, then take it out of the code.',
    references: ['https://techdocs.akamai.com/linode-api/reference/get-started'],
    severity: 'critical',
    names: ['linode'],
    value: { alphabet: 'hex', length: 64 },
    checked: { date: '2026-11-23', source: "the provider's documentation" },
  }),
  namedKey({
    id: 'linode-object-storage-key',
    title: 'Linode object storage key',
    why: 'Reads and changes the buckets of the account.',
    remedy:
      'delete it at https://cloud.linode.com/object-storage/access-keys and make a new one, then take it out of the code.',
    references: ['https://techdocs.akamai.com/cloud-computing/docs/manage-access-keys'],
    severity: 'critical',
    names: [
      'linode object storage',
      'linode obj',
      'linode s3',
      'linode access key',
      'linode secret key',
    ],
    value: {
      pattern: '(?:[0-9A-Z]{20}|[0-9A-Za-z/+=]{40})',
      least: 20,
      sample: (seed) => sample('upper-digits', 20, seed),
    },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
