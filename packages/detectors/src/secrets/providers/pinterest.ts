import { markedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  markedKey({
    id: 'pinterest-access-token',
    title: 'Pinterest access token',
    why: 'Reads and changes the boards, pins and ads of its owner.',
    remedy:
      'delete it at https://www.pinterest.com/settings/security and make a new one, then take it out of the code.',
    references: [
      'https://developers.pinterest.com/docs/getting-started/set-up-authentication-and-authorization/',
    ],
    severity: 'high',
    prefix: 'pina_',
    body: { alphabet: 'base64url', length: [32, 200] },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
  markedKey({
    id: 'pinterest-refresh-token',
    title: 'Pinterest refresh token',
    why: 'Makes access tokens until it is revoked.',
    remedy:
      'delete it at https://www.pinterest.com/settings/security and make a new one, then take it out of the code.',
    references: [
      'https://developers.pinterest.com/docs/getting-started/set-up-authentication-and-authorization/',
    ],
    severity: 'high',
    prefix: 'pinr.',
    body: { alphabet: 'base64url', length: [32, 200] },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
