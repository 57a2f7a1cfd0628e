import { near } from '../pattern.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://console.mistral.ai/api-keys and make a new one, then take it out of the code.';
const references = ['https://docs.mistral.ai/getting-started/quickstart/'];

const detectors: readonly SecretDetector[] = [
  {
    id: 'mistral-api-key',
    title: 'Mistral API key',
    why: "Uses models at the workspace's cost.",
    remedy,
    references,
    severity: 'high',
    specificity: 'context',
    keywords: ['mistral'],
    keywordCase: 'any',
    anchor: 'assignment',
    leastRun: 32,
    pattern: near('mistral', '[0-9A-Za-z]{32}'),
    flags: 'i',
    group: 1,
    window: { before: 8, after: 256 },
    leastEntropy: 3,
    publicPrefix: 0,
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
    examples: {
      match: [
        () => `MISTRAL_API_KEY=${sample('base62', 32)}`,
        () => `mistral: "${sample('base62', 32, 3)}"`,
      ],
      ignore: [() => `mistral and its documentation`, () => `checksum = "${sample('base62', 32)}"`],
    },
  },
];

export default detectors;
