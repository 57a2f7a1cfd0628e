import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'salescookie-api-key',
    title: 'SalesCookie API key',
    why: 'Reads and changes sales and commissions of the account.',
    remedy:
      'revoke it at https://salescookie.com/app/Account/ApiKeys and make a new one, then take it out of the code.',
    references: ['https://salescookie.com'],
    severity: 'high',
    names: ['salescookie'],
    value: { alphabet: 'base62', length: 32 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
