import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'vonage-api-secret',
    title: 'Vonage API secret',
    why: 'Sends messages and calls at the cost of the account.',
    remedy:
      'revoke it at https://dashboard.nexmo.com/settings and make a new one, then take it out of the code.',
    references: ['https://developer.vonage.com/en/concepts/guides/authentication'],
    severity: 'critical',
    names: [
      'vonage api secret',
      'vonage secret',
      'nexmo api secret',
      'nexmo secret',
      'vonage signature secret',
      'nexmo signature secret',
    ],
    value: { alphabet: 'base62', length: [16, 50] },
    leastEntropy: 3,
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
