import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'turso-database-token',
    title: 'Turso database token',
    why: 'Reads and changes the database.',
    remedy: 'run turso db tokens invalidate <database>, then take it out of the code.',
    references: ['https://docs.turso.tech/cli/db/tokens/create'],
    severity: 'critical',
    names: ['turso', 'libsql auth', 'libsql token'],
    value: {
      pattern: 'ey[0-9A-Za-z_-]{10,400}[.][0-9A-Za-z_-]{10,1200}[.][0-9A-Za-z_-]{10,700}',
      least: 32,
      sample: (seed) =>
        `eyJ${sample('base64url', 40, seed)}.eyJ${sample('base64url', 60, seed + 1)}.${sample('base64url', 43, seed + 2)}`,
    },
    window: { before: 8, after: 2400 },
    checked: { date: '2026-11-23', source: "the provider's documentation" },
  }),
];

export default detectors;
