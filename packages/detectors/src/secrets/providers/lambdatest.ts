import { namedKey } from '../builders.ts';
import { near } from '../pattern.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://accounts.lambdatest.com/security and make a new one, then take it out of the code.';
const references = [
  'https://www.lambdatest.com/support/docs/using-environment-variables-for-authentication-credentials/',
];

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'lambdatest-access-key',
    title: 'LambdaTest access key',
    why: "Runs browsers at the account's cost and reads what tests recorded.",
    remedy,
    references,
    severity: 'high',
    names: ['lambdatest', 'lambda test'],
    value: { alphabet: 'base62', length: [40, 60] },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
  {
    id: 'lambdatest-named-access-key',
    title: 'LambdaTest access key (under its short name)',
    why: "Runs browsers at the account's cost and reads what tests recorded.",
    remedy,
    references,
    severity: 'high',
    specificity: 'context',
    keywords: ['lt_access_key'],
    keywordCase: 'any',
    anchor: 'assignment',
    leastRun: 40,
    // Not the end of another name: default_access_key.
    pattern: near('(?<![0-9A-Za-z_])lt_access_key', '[0-9A-Za-z_]{40,60}'),
    flags: 'i',
    group: 1,
    leastEntropy: 3.6,
    publicPrefix: 0,
    checked: { date: '2026-11-23', source: 'one public rule set' },
    examples: {
      match: [() => `LT_ACCESS_KEY=${sample('base62', 50)}`],
      ignore: [
        () => `default_access_key=${sample('base62', 50)}`,
        () => 'LT_ACCESS_KEY=$ACCESS_KEY',
      ],
    },
  },
];

export default detectors;
