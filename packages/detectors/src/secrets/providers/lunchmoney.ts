import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'lunch-money-access-token',
    title: 'Lunch Money access token',
    why: 'Reads and changes the personal finances of its owner.',
    remedy:
      'revoke it at https://my.lunchmoney.app/developers and make a new one, then take it out of the code.',
    references: ['https://lunchmoney.dev/#authentication'],
    severity: 'high',
    names: ['lunchmoney', 'lunch money'],
    value: { alphabet: 'lower-digits', length: 50 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
