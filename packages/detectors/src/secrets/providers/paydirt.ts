import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'paydirt-api-key',
    title: 'Paydirt API key',
    why: 'Reads and changes the time and invoices of the account.',
    remedy: 'the settings of the account at https://paydirtapp.com, then take it out of the code.',
    references: ['https://paydirtapp.com/'],
    severity: 'medium',
    names: ['paydirt'],
    value: { alphabet: 'lower-digits', length: 32 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
