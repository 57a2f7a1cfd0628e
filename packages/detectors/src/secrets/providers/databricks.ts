import { bounded } from '../pattern.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'your workspace: Settings, Developer, Access tokens; delete it there, then take it out of the code.';
const references = ['https://docs.databricks.com/aws/en/dev-tools/auth/pat'];

const detectors: readonly SecretDetector[] = [
  {
    id: 'databricks-token',
    title: 'Databricks personal access token',
    why: 'Reads and changes notebooks, jobs and data of its owner.',
    remedy,
    references,
    severity: 'critical',
    specificity: 'token',
    keywords: ['dapi'],
    anchor: 'prefix',
    leastRun: 32,
    pattern: bounded('dapi[0-9a-f]{32}(?:-[0-9])?'),
    publicPrefix: 4,
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
    examples: {
      match: [() => `dapi${sample('hex', 32)}`, () => `TOKEN='dapi${sample('hex', 32, 5)}'\n`],
      ignore: [() => `dapi${sample('hex', 30)}`, () => `dapi${'0'.repeat(32)}`],
    },
  },
];

export default detectors;
