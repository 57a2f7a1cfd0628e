import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'teletype-api-token',
    title: 'Teletype API token',
    why: 'Reads and writes the chats of the project.',
    remedy:
      'revoke it at https://panel.teletype.app and make a new one, then take it out of the code.',
    references: ['https://teletype.app/help/api/'],
    severity: 'high',
    names: ['teletype'],
    value: {
      pattern: '[0-9A-Za-z_-]{56,72}',
      least: 56,
      sample: (seed) => sample('base64url', 64, seed),
    },
    leastEntropy: 3.4,
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
