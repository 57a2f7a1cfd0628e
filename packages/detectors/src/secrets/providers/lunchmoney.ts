import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'lunchmoney-access-token',
    title: 'Lunch Money access token',
    why: 'Reads and changes the transactions and budgets of its owner.',
    remedy:
      'delete it at https://my.lunchmoney.app/developers and make a new one, then take it out of the code.',
    references: ['https://lunchmoney.dev/#authentication'],
    severity: 'high',
    names: ['lunchmoney', 'lunch money'],
    value: { alphabet: 'hex', length: 50 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
