import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'viewneo-access-token',
    title: 'viewneo access token',
    why: 'Changes what the screens of the account show.',
    remedy:
      'revoke it at https://cloud.viewneo.com and make a new one, then take it out of the code.',
    references: ['https://developer.viewneo.com'],
    severity: 'high',
    names: ['viewneo'],
    value: {
      pattern: '[0-9A-Za-z]{120,300}[.][0-9A-Za-z]{150,300}[.][0-9A-Za-z_-]{600,700}',
      least: 64,
      sample: (seed) =>
        `${sample('base62', 120, seed)}.${sample('base62', 150, seed)}.${sample('base64url', 683, seed)}`,
    },
    window: { before: 8, after: 2400 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
