import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'luno-api-secret',
    title: 'Luno API secret',
    why: 'Trades and, where allowed, sends the funds of the account.',
    remedy:
      'revoke it at https://www.luno.com/wallet/security/api_keys and make a new one, then take it out of the code.',
    references: ['https://www.luno.com/en/developers/api#tag/Authentication'],
    severity: 'critical',
    names: ['luno api', 'luno secret', 'luno key', 'luno token'],
    value: { alphabet: 'base64url', length: 43 },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
