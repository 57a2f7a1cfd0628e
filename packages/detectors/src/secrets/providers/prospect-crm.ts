import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'prospect-crm-token',
    title: 'Prospect CRM token',
    why: 'Reads and changes contacts and deals.',
    remedy:
      'revoke it at https://crm.prospect365.com and make a new one, then take it out of the code.',
    references: ['https://docs.prospect365.com/'],
    severity: 'high',
    names: ['prospectcrm', 'prospect crm', 'prospect365', 'prospect 365'],
    value: { alphabet: 'lower-digits', length: 32 },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
