import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'lambdatest-access-key',
    title: 'LambdaTest access key',
    why: 'Runs browsers and devices at the cost of the account.',
    remedy:
      'delete it at https://accounts.lambdatest.com/security and make a new one, then take it out of the code.',
    references: [
      'https://www.lambdatest.com/support/docs/using-environment-variables-for-authentication-credentials/',
    ],
    severity: 'high',
    names: ['lambdatest', 'lambda test', 'lt access key', 'lt accesskey'],
    value: {
      pattern: '(?:LT_)?[0-9A-Za-z]{40,64}',
      least: 40,
      sample: (seed) => sample('base62', 50, seed),
    },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
