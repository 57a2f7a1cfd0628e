import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'bitrise-access-token',
    title: 'Bitrise access token',
    why: 'Builds apps and reads what they are made of.',
    remedy:
      'revoke it at https://app.bitrise.io/me/account/security, then take it out of the code.',
    references: ['https://devcenter.bitrise.io/en/accounts/personal-access-tokens.html'],
    severity: 'high',
    names: ['bitrise'],
    value: { alphabet: 'base64url', length: [60, 120] },
    leastEntropy: 3.4,
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
