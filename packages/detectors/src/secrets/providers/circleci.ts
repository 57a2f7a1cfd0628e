import { namedKey } from '../builders.ts';
import { bounded } from '../pattern.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://app.circleci.com/settings/user/tokens and make a new one, then take it out of the code.';
const references = ['https://circleci.com/docs/managing-api-tokens/'];

const detectors: readonly SecretDetector[] = [
  {
    id: 'circleci-token',
    title: 'CircleCI API token',
    why: "Runs pipelines and reads their variables' names and logs.",
    remedy,
    references,
    severity: 'high',
    specificity: 'token',
    keywords: ['CCIPAT_', 'CCIPRJ_'],
    anchor: 'prefix',
    leastRun: 63,
    pattern: bounded('(?:CCIPAT_|CCIPRJ_)[0-9A-Za-z]{22}_[0-9a-f]{40}'),
    publicPrefix: 7,
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
    examples: {
      match: [
        () => `CCIPAT_${sample('base62', 22)}_${sample('hex', 40, 3)}`,
        () => `TOKEN='CCIPAT_${sample('base62', 22, 5)}_${sample('hex', 40, 7)}'\n`,
        () => `key: "CCIPRJ_${sample('base62', 22)}_${sample('hex', 40, 3)}"`,
      ],
      ignore: [
        () => `CCIPAT_${sample('base62', 20)}`,
        () => `CCIPAT_${'x'.repeat(22)}_${'0'.repeat(40)}`,
      ],
    },
  },
  namedKey({
    id: 'circleci-named-token',
    title: 'CircleCI API token (older form)',
    why: 'Runs pipelines and reads their names and logs.',
    remedy,
    references,
    severity: 'high',
    names: ['circleci', 'circle ci', 'circle token', 'circle api'],
    value: { alphabet: 'hex', length: 40 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
