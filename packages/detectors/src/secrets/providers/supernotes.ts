import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'supernotes-api-key',
    title: 'Supernotes API key',
    why: 'Reads and changes the notes of its owner.',
    remedy:
      'revoke it at https://my.supernotes.app and make a new one, then take it out of the code.',
    references: ['https://api.supernotes.app/docs/swagger'],
    severity: 'high',
    names: ['supernotes'],
    value: {
      pattern: '[0-9A-Za-z_-]{43}|sn_[0-9A-Za-z_-]{32,48}',
      least: 35,
      sample: (seed) => sample('base64url', 43, seed),
    },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
