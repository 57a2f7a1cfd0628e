import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'sslmate-api-key',
    title: 'SSLMate API key',
    why: 'Buys and revokes certificates for the domains of the account.',
    remedy:
      'revoke it at https://sslmate.com/account/api_credentials and make a new one, then take it out of the code.',
    references: ['https://sslmate.com/help/reference/apiv2'],
    severity: 'critical',
    names: ['sslmate'],
    value: { alphabet: 'base62', length: 36 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
