import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'vouched-private-key',
    title: 'Vouched private key',
    why: 'Reads the identity documents people handed in.',
    remedy: 'revoke it at https://app.vouched.id and make a new one, then take it out of the code.',
    references: ['https://docs.vouched.id'],
    severity: 'critical',
    names: ['vouched'],
    value: { alphabet: 'base64url', length: [30, 64] },
    leastEntropy: 3.4,
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
