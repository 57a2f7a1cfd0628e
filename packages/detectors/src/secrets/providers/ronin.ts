import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'ronin-api-key',
    title: 'Ronin API key',
    why: 'Reads and changes the invoices of the account.',
    remedy:
      'revoke it at https://www.roninapp.com and make a new one, then take it out of the code.',
    references: ['https://www.roninapp.com/api'],
    severity: 'high',
    names: ['roninapp', 'ronin api', 'ronin token'],
    value: { alphabet: 'base62', length: 26 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
