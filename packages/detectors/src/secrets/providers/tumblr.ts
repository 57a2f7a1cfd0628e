import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'tumblr-consumer-key-or-secret',
    title: 'Tumblr consumer key or secret',
    why: 'Acts as the app and, with a token, as its users.',
    remedy:
      'revoke it at https://www.tumblr.com/oauth/apps and make a new one, then take it out of the code.',
    references: ['https://www.tumblr.com/docs/en/api/v2#auth'],
    severity: 'high',
    names: ['tumblr'],
    value: { alphabet: 'base62', length: 50 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
