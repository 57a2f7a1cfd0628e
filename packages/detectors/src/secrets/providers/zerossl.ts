import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'zerossl-access-key',
    title: 'ZeroSSL access key',
    why: 'Makes and cancels certificates for the domains of the account.',
    remedy:
      'revoke it at https://app.zerossl.com/developer and make a new one, then take it out of the code.',
    references: ['https://zerossl.com/documentation/api/'],
    severity: 'high',
    names: ['zerossl', 'zero ssl'],
    value: { alphabet: 'hex', length: 32 },
    checked: { date: '2026-11-23', source: "the provider's documentation" },
  }),
];

export default detectors;
