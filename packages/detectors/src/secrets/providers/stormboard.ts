import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'stormboard-api-key',
    title: 'Stormboard API key',
    why: 'Reads and changes the boards of its owner.',
    remedy:
      'revoke it at https://stormboard.com/user/api and make a new one, then take it out of the code.',
    references: ['https://api.stormboard.com/docs'],
    severity: 'high',
    names: ['stormboard'],
    value: { alphabet: 'hex', length: 40 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
