import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://developer.intuit.com/app/developer/dashboard and make a new one, then take it out of the code.';
const references = ['https://developer.intuit.com/app/developer/qbo/docs/get-started'];

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'quickbooks-client-secret',
    title: 'QuickBooks client secret',
    why: 'Acts as the app and, with a refresh token, reads and changes the books of its users.',
    remedy,
    references,
    severity: 'critical',
    names: [
      'quickbooks client secret',
      'quickbooks secret',
      'intuit client secret',
      'intuit secret',
      'qbo client secret',
    ],
    value: { alphabet: 'base62', length: 40 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
  namedKey({
    id: 'quickbooks-client-id',
    title: 'QuickBooks client ID',
    why: 'Names the app; the secret beside it is what opens the books.',
    remedy,
    references,
    severity: 'info',
    names: ['quickbooks client id', 'intuit client id', 'qbo client id'],
    value: { alphabet: 'base62', length: 50 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
