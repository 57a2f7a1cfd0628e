import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'zipbooks-access-token',
    title: 'ZipBooks access token',
    why: 'Reads and changes the books of the company.',
    remedy:
      'revoke it at https://app.zipbooks.com and make a new one, then take it out of the code.',
    references: ['https://developer.zipbooks.com'],
    severity: 'critical',
    names: ['zipbooks'],
    value: {
      pattern: 'ey[0-9A-Za-z_-]{10,400}[.][0-9A-Za-z_-]{10,1200}[.][0-9A-Za-z_-]{10,700}',
      least: 32,
      sample: (seed) =>
        `eyJ${sample('base64url', 40, seed)}.eyJ${sample('base64url', 60, seed + 1)}.${sample('base64url', 43, seed + 2)}`,
    },
    window: { before: 8, after: 2400 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
