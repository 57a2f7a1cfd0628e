import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'request-finance-api-key',
    title: 'Request Finance API key',
    why: 'Makes and reads invoices in the name of the company.',
    remedy:
      'revoke it at https://app.request.finance/account/api-keys and make a new one, then take it out of the code.',
    references: ['https://docs.request.finance/'],
    severity: 'high',
    names: ['request finance'],
    value: {
      pattern: '[0-9A-Z]{7}(?:-[0-9A-Z]{7}){3}',
      least: 31,
      sample: (seed) =>
        [0, 1, 2, 3].map((part) => sample('upper-digits', 7, seed + part)).join('-'),
    },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
