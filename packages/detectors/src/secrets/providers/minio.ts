import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'your MinIO: Access Keys, delete it (a root password: give the server a new one), then take it out of the code.';
const references = [
  'https://min.io/docs/minio/linux/administration/identity-access-management/minio-user-management.html',
];

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'minio-secret-key',
    title: 'MinIO secret key',
    why: 'Reads, changes and deletes the buckets its owner may reach.',
    remedy,
    references,
    severity: 'critical',
    names: ['minio secret', 'minio root password', 'minio access secret'],
    value: { alphabet: 'base64', length: [32, 44] },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
  namedKey({
    id: 'minio-access-key',
    title: 'MinIO access key',
    why: 'Names the key; its secret opens the buckets.',
    remedy,
    references,
    severity: 'medium',
    names: ['minio access key', 'minio root user', 'minio access'],
    value: {
      pattern: '[0-9A-Z]{20}|[0-9A-Za-z]{20}',
      least: 20,
      sample: (seed) => sample('upper-digits', 20, seed),
    },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
