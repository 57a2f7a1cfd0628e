import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'keycdn-api-key',
    title: 'KeyCDN API key',
    why: 'Changes and purges the zones of the account.',
    remedy:
      'revoke it at https://app.keycdn.com/account/settings and make a new one, then take it out of the code.',
    references: ['https://www.keycdn.com/api'],
    severity: 'high',
    names: ['keycdn', 'key cdn'],
    value: { alphabet: 'base64url', length: [20, 80] },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
