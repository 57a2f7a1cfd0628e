import { bounded } from '../pattern.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://smith.langchain.com/settings and make a new one, then take it out of the code.';
const references = [
  'https://docs.smith.langchain.com/administration/how_to_guides/organization_management/create_account_api_key',
];

const detectors: readonly SecretDetector[] = [
  {
    id: 'langsmith-personal-token',
    title: 'LangSmith personal access token',
    why: 'Reads traces, which hold prompts and answers.',
    remedy,
    references,
    severity: 'high',
    specificity: 'token',
    keywords: ['lsv2_pt_'],
    anchor: 'prefix',
    leastRun: 43,
    pattern: bounded('lsv2_pt_[0-9a-f]{32}_[0-9a-f]{10}'),
    publicPrefix: 8,
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
    examples: {
      match: [
        () => `lsv2_pt_${sample('hex', 32)}_${sample('hex', 10, 3)}`,
        () => `TOKEN='lsv2_pt_${sample('hex', 32, 5)}_${sample('hex', 10, 7)}'\n`,
      ],
      ignore: [
        () => `lsv2_pt_${sample('hex', 30)}`,
        () => `lsv2_pt_${'0'.repeat(32)}_${'0'.repeat(10)}`,
      ],
    },
  },
  {
    id: 'langsmith-service-key',
    title: 'LangSmith service key',
    why: 'Reads and writes traces of the workspace, which hold prompts and answers.',
    remedy,
    references,
    severity: 'high',
    specificity: 'token',
    keywords: ['lsv2_sk_'],
    anchor: 'prefix',
    leastRun: 43,
    pattern: bounded('lsv2_sk_[0-9a-f]{32}_[0-9a-f]{10}'),
    publicPrefix: 8,
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
    examples: {
      match: [
        () => `lsv2_sk_${sample('hex', 32)}_${sample('hex', 10, 3)}`,
        () => `TOKEN='lsv2_sk_${sample('hex', 32, 5)}_${sample('hex', 10, 7)}'\n`,
      ],
      ignore: [
        () => `lsv2_sk_${sample('hex', 30)}`,
        () => `lsv2_sk_${'0'.repeat(32)}_${'0'.repeat(10)}`,
      ],
    },
  },
];

export default detectors;
