import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'securitytrails-api-key',
    title: 'SecurityTrails API key',
    why: 'Uses up the quota of the account.',
    remedy:
      'revoke it at https://securitytrails.com/app/account/credentials and make a new one, then take it out of the code.',
    references: ['https://docs.securitytrails.com/docs/authentication'],
    severity: 'medium',
    names: ['securitytrails', 'security trails'],
    value: { alphabet: 'base64url', length: 32 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
