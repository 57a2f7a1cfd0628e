import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'lambdatest-access-key',
    title: 'LambdaTest access key',
    why: "Runs browsers at the account's cost and reads what tests recorded.",
    remedy:
      'revoke it at https://accounts.lambdatest.com/security and make a new one, then take it out of the code.',
    references: [
      'https://www.lambdatest.com/support/docs/using-environment-variables-for-authentication-credentials/',
    ],
    severity: 'high',
    names: ['lambdatest', 'lambda test', 'lt access key'],
    value: { alphabet: 'base62', length: [40, 60] },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
