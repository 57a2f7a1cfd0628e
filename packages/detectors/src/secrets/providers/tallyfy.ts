import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'tallyfy-access-token',
    title: 'Tallyfy access token',
    why: 'Reads and changes the processes of its owner.',
    remedy: 'revoke it at https://go.tallyfy.com and make a new one, then take it out of the code.',
    references: ['https://developers.tallyfy.com'],
    severity: 'high',
    names: ['tallyfy'],
    value: {
      pattern: '[0-9A-Za-z]{36}[.][0-9A-Za-z]{200,300}[.][0-9A-Za-z_-]{340,700}',
      least: 64,
      sample: (seed) =>
        `${sample('base62', 36, seed)}.${sample('base62', 264, seed + 1)}.${sample('base64url', 683, seed + 2)}`,
    },
    window: { before: 8, after: 2400 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
