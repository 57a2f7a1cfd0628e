import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'vyte-api-key',
    title: 'Vyte API key',
    why: 'Reads and changes the calendars of its owner.',
    remedy: 'revoke it at https://app.vyte.in and make a new one, then take it out of the code.',
    references: ['https://www.vyte.in/developers'],
    severity: 'high',
    names: ['vyte'],
    value: { alphabet: 'lower-digits', length: 50 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
