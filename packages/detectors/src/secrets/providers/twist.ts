import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'twist-access-token',
    title: 'Twist access token',
    why: 'Reads and posts in the threads of its owner.',
    remedy:
      'revoke it at https://twist.com/app_console/ and make a new one, then take it out of the code.',
    references: ['https://developer.twist.com/v3/'],
    severity: 'high',
    names: ['twist token', 'twist access', 'twist api', 'twist oauth'],
    value: {
      pattern: '(?:oauth2:)?[0-9a-f]{40}',
      least: 40,
      sample: (seed) => `oauth2:${sample('hex', 40, seed)}`,
    },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
