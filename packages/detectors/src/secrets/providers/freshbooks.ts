import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'freshbooks-access-token',
    title: 'FreshBooks access token',
    why: 'Reads and changes invoices, clients and payments.',
    remedy:
      'delete it at https://my.freshbooks.com/#/developer and make a new one, then take it out of the code.',
    references: ['https://www.freshbooks.com/api/authentication'],
    severity: 'critical',
    names: ['freshbooks', 'fresh books'],
    value: { alphabet: 'base62', length: 64 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
