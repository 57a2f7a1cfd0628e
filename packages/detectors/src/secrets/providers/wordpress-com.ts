import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'wordpress-com-token-or-client-secret',
    title: 'WordPress.com token or client secret',
    why: 'Reads and changes the sites the app was let into.',
    remedy:
      'revoke it at https://developer.wordpress.com/apps/ and make a new one, then take it out of the code.',
    references: ['https://developer.wordpress.com/docs/oauth2/'],
    severity: 'high',
    names: [
      'wpcom',
      'wordpress com token',
      'wordpress client secret',
      'wordpress api token',
      'wordpress access token',
      'wordpress token',
    ],
    value: {
      pattern: '[0-9A-Za-z!@#$%^&*()]{64}',
      least: 64,
      sample: (seed) => sample('base62', 64, seed),
    },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
