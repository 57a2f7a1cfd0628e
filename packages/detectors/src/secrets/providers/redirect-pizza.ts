import { markedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  markedKey({
    id: 'redirect-pizza-api-token',
    title: 'redirect.pizza API token',
    why: 'Points the domains of the account somewhere else.',
    remedy:
      'revoke it at https://redirect.pizza/api/tokens and make a new one, then take it out of the code.',
    references: ['https://redirect.pizza/docs'],
    severity: 'high',
    prefix: 'rpa_',
    body: { alphabet: 'lower-digits', length: 30 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
