import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'yext-api-key',
    title: 'Yext API key',
    why: 'Reads and changes the listings of the account.',
    remedy:
      'revoke it at https://www.yext.com/s/me/developerconsole and make a new one, then take it out of the code.',
    references: ['https://hitchhikers.yext.com/docs/knowledge-api/authentication/'],
    severity: 'high',
    names: ['yext'],
    value: { alphabet: 'hex', length: 32 },
    checked: { date: '2026-11-23', source: "the provider's documentation" },
  }),
];

export default detectors;
