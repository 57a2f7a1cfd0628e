import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'uplead-api-key',
    title: 'UpLead API key',
    why: 'Looks up people at the cost of the account.',
    remedy:
      'revoke it at https://app.uplead.com/api-settings and make a new one, then take it out of the code.',
    references: ['https://docs.uplead.com'],
    severity: 'medium',
    names: ['uplead'],
    value: { alphabet: 'lower-digits', length: 32 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
