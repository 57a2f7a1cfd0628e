import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'stripo-api-token',
    title: 'Stripo API token',
    why: 'Reads the mail templates of the account.',
    remedy:
      'revoke it at https://my.stripo.email and make a new one, then take it out of the code.',
    references: ['https://support.stripo.email/en/articles/3174076'],
    severity: 'high',
    names: ['stripo'],
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
