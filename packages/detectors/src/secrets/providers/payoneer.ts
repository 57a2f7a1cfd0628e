import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'payoneer-client-secret',
    title: 'Payoneer client secret',
    why: 'Pays out from the balance of the programme.',
    remedy: 'ask Payoneer for new credentials and to end these, then take them out of the code.',
    references: ['https://developer.payoneer.com/docs/mass-payouts-v4'],
    severity: 'critical',
    names: ['payoneer'],
    value: { alphabet: 'base64url', length: [32, 80] },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
