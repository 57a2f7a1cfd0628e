import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'enigma-api-key',
    title: 'Enigma API key',
    why: 'Uses the service at the cost and within the quota of the account.',
    remedy:
      'delete it at https://console.enigma.com and make a new one, then take it out of the code.',
    references: ['https://documentation.enigma.com/'],
    severity: 'medium',
    names: ['enigma api', 'enigma key', 'enigma token', 'enigma secret'],
    value: { alphabet: 'base62', length: 40 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
