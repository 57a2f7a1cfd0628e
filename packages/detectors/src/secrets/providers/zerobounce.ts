import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'zerobounce-api-key',
    title: 'ZeroBounce API key',
    why: 'Checks addresses at the cost of the account and reads those it checked.',
    remedy:
      'revoke it at https://www.zerobounce.net/members/API and make a new one, then take it out of the code.',
    references: ['https://www.zerobounce.net/docs/api-dashboard/'],
    severity: 'medium',
    names: ['zerobounce', 'zero bounce'],
    value: { alphabet: 'lower-digits', length: 32 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
