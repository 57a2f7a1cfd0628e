import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://cloud.linode.com/profile/tokens and make a new one, then take it out of the code.';
const references = ['https://techdocs.akamai.com/linode-api/reference/get-started'];

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'linode-token',
    title: 'Linode personal access token',
    why: "Makes and deletes servers at the account's cost.",
    remedy,
    references,
    severity: 'critical',
    names: [
      'linode token',
      'linode api',
      'linode access token',
      'linode cli token',
      'linode pat',
      'linode personal',
      'linode key',
      'linode secret',
      'linode auth',
    ],
    value: { alphabet: 'hex', length: 64 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
  namedKey({
    id: 'linode-object-storage-secret',
    title: 'Linode Object Storage secret key',
    why: 'Reads and changes the buckets of the account.',
    remedy,
    references,
    severity: 'critical',
    names: [
      'linode object storage secret',
      'linode obj secret',
      'linode object secret',
      'linode s3 secret',
      'linode storage secret',
    ],
    value: {
      pattern: '[0-9A-Za-z+/=]{38,44}',
      least: 38,
      sample: (seed) => sample('base62', 40, seed),
    },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
  namedKey({
    id: 'linode-object-storage-access-key',
    title: 'Linode Object Storage access key',
    why: 'Names the key whose secret opens the buckets.',
    remedy,
    references,
    severity: 'medium',
    names: [
      'linode object storage access',
      'linode obj access',
      'linode object access',
      'linode s3 access',
      'linode storage access',
    ],
    value: { alphabet: 'upper-digits', length: 20 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
