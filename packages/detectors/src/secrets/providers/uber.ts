import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'uber-server-token-or-client-secret',
    title: 'Uber server token or client secret',
    why: 'Acts as the app and, with a token, as its users.',
    remedy:
      'revoke it at https://developer.uber.com/dashboard/ and make a new one, then take it out of the code.',
    references: ['https://developer.uber.com/docs/riders/guides/authentication/introduction'],
    severity: 'high',
    names: [
      'uber server token',
      'uber client secret',
      'uber secret',
      'uber api token',
      'uber access token',
      'uber token',
    ],
    value: { alphabet: 'base64url', length: 40 },
    leastEntropy: 3.4,
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
