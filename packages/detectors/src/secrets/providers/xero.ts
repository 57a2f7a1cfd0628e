import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://developer.xero.com/app/manage and make a new one, then take it out of the code.';
const references = ['https://developer.xero.com/documentation/guides/oauth2/overview/'];

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'xero-client-secret',
    title: 'Xero client secret',
    why: 'Acts as the app and, with a refresh token, reads and changes the books of its users.',
    remedy,
    references,
    severity: 'critical',
    names: ['xero client secret', 'xero secret', 'xero consumer secret'],
    value: { alphabet: 'base64url', length: 48 },
    checked: { date: '2026-11-23', source: "the provider's documentation" },
  }),
  namedKey({
    id: 'xero-client-id',
    title: 'Xero client ID',
    why: 'Names the app; the secret beside it is what opens it.',
    remedy,
    references,
    severity: 'info',
    names: ['xero client id'],
    value: { alphabet: 'hex', length: 32 },
    checked: { date: '2026-11-23', source: "the provider's documentation" },
  }),
];

export default detectors;
