import { markedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://console.tigris.dev and make a new one, then take it out of the code.';
const references = ['https://www.tigrisdata.com/docs/iam/manage-access-key/'];

const detectors: readonly SecretDetector[] = [
  markedKey({
    id: 'tigris-secret-access-key',
    title: 'Tigris secret access key',
    why: 'Reads and writes the buckets of the organisation.',
    remedy,
    references,
    severity: 'critical',
    prefix: 'tsec_',
    body: { alphabet: 'base64url', length: [40, 90] },
    checked: { date: '2026-11-23', source: "the provider's documentation" },
  }),
  markedKey({
    id: 'tigris-access-key-id',
    title: 'Tigris access key ID',
    why: 'Names the secret key that stands beside it.',
    remedy,
    references,
    severity: 'medium',
    prefix: 'tid_',
    body: { alphabet: 'base64url', length: [20, 60] },
    checked: { date: '2026-11-23', source: "the provider's documentation" },
  }),
];

export default detectors;
