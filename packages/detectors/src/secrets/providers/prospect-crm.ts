import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'prospect-crm-token',
    title: 'Prospect CRM API token',
    why: 'Reads and changes the contacts and deals of the account.',
    remedy:
      'delete it at https://crm.prospect365.com and make a new one, then take it out of the code.',
    references: ['https://www.prospectsoft.com/'],
    severity: 'high',
    names: [
      'prospectcrm',
      'prospect crm',
      'prospect access',
      'prospect api',
      'prospect token',
      'prospect key',
    ],
    value: { alphabet: 'hex', length: 32 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
