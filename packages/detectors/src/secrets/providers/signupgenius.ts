import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'signupgenius-api-key',
    title: 'SignUpGenius API key',
    why: 'Reads the sign-ups of its owner and the people in them.',
    remedy:
      'revoke it at https://www.signupgenius.com/index.cfm?go=c.SubscriptionSettings and make a new one, then take it out of the code.',
    references: ['https://developer.signupgenius.com'],
    severity: 'medium',
    names: ['signupgenius', 'sign up genius'],
    value: { alphabet: 'base62', length: 32 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
