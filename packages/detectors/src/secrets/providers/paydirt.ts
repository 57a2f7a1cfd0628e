import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'paydirt-api-key',
    title: 'Paydirt API key',
    why: 'Reads and changes the hours and invoices of the account.',
    remedy: 'revoke it at https://paydirtapp.com and make a new one, then take it out of the code.',
    references: ['https://api.paydirtapp.com/'],
    severity: 'medium',
    names: ['paydirtapp', 'paydirt'],
    value: { alphabet: 'lower-digits', length: 32 },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
