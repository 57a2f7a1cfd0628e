import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'invoiceocean-api-token',
    title: 'InvoiceOcean API token',
    why: 'Reads and makes invoices.',
    remedy: 'delete it in InvoiceOcean (Settings, Integration), then take it out of the code.',
    references: ['https://github.com/InvoiceOcean/api'],
    severity: 'high',
    names: ['invoiceocean', 'invoice ocean'],
    value: { alphabet: 'base62', length: 20 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
