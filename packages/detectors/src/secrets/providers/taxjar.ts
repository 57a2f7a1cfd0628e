import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'taxjar-api-token',
    title: 'TaxJar API token',
    why: 'Reads and changes the transactions of the account.',
    remedy:
      'revoke it at https://app.taxjar.com/api_sign_up and make a new one, then take it out of the code.',
    references: ['https://developers.taxjar.com/api/reference/#authentication'],
    severity: 'high',
    names: ['taxjar', 'tax jar'],
    value: { alphabet: 'hex', length: 32 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
