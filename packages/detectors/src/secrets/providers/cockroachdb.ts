import { bounded } from '../pattern.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://cockroachlabs.cloud/access and make a new one, then take it out of the code.';
const references = ['https://www.cockroachlabs.com/docs/cockroachcloud/managing-access'];

const detectors: readonly SecretDetector[] = [
  {
    id: 'cockroachdb-api-key',
    title: 'CockroachDB Cloud API key',
    why: 'Manages clusters as its service account.',
    remedy,
    references,
    severity: 'critical',
    specificity: 'token',
    keywords: ['CCDB1_'],
    anchor: 'prefix',
    leastRun: 63,
    pattern: bounded('CCDB1_[0-9A-Za-z]{22}_[0-9A-Za-z]{40}'),
    publicPrefix: 6,
    checked: { date: '2026-11-22', source: 'one public rule set' },
    examples: {
      match: [
        () => `CCDB1_${sample('base62', 22)}_${sample('base62', 40, 3)}`,
        () => `TOKEN='CCDB1_${sample('base62', 22, 5)}_${sample('base62', 40, 7)}'\n`,
      ],
      ignore: [
        () => `CCDB1_${sample('base62', 20)}`,
        () => `CCDB1_${'x'.repeat(22)}_${'x'.repeat(40)}`,
      ],
    },
  },
];

export default detectors;
