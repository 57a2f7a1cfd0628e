import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'temporal-cloud-api-key',
    title: 'Temporal Cloud API key',
    why: 'Starts and changes workflows in the namespaces of its owner.',
    remedy:
      'revoke it at https://cloud.temporal.io/settings/api-keys and make a new one, then take it out of the code.',
    references: ['https://docs.temporal.io/cloud/api-keys'],
    severity: 'critical',
    names: ['temporal api', 'temporal cloud', 'temporal key', 'temporal token'],
    value: {
      pattern: 'ey[0-9A-Za-z_-]{10,400}[.][0-9A-Za-z_-]{10,1200}[.][0-9A-Za-z_-]{10,700}',
      least: 32,
      sample: (seed) =>
        `eyJ${sample('base64url', 40, seed)}.eyJ${sample('base64url', 60, seed + 1)}.${sample('base64url', 43, seed + 2)}`,
    },
    window: { before: 8, after: 2400 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
