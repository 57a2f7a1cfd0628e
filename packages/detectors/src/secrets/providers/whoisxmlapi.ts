import { markedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  markedKey({
    id: 'whoisxmlapi-api-key',
    title: 'WhoisXML API API key',
    why: 'Uses up the credits of the account.',
    remedy:
      'revoke it at https://user.whoisxmlapi.com/settings/general and make a new one, then take it out of the code.',
    references: ['https://whois.whoisxmlapi.com/documentation/making-requests'],
    severity: 'medium',
    prefix: 'at_',
    body: { alphabet: 'base62', length: 29 },
    checked: { date: '2026-11-23', source: "the provider's documentation" },
  }),
];

export default detectors;
