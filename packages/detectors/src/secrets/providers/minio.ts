import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'minio-credential',
    title: 'MinIO root or access key',
    why: 'Reads, changes and deletes the objects of the server.',
    remedy: 'the access keys page of your MinIO console, then take it out of the code.',
    references: [
      'https://min.io/docs/minio/linux/administration/identity-access-management/minio-user-management.html',
    ],
    severity: 'critical',
    names: ['minio root', 'minio secret', 'minio access'],
    value: {
      pattern: '[0-9A-Za-z/+_=!@-]{8,64}',
      least: 8,
      sample: (seed) => sample('base62', 20, seed),
    },
    leastEntropy: 2.8,
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
