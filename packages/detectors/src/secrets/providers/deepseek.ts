import { near } from '../pattern.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://platform.deepseek.com/api_keys and make a new one, then take it out of the code.';
const references = ['https://api-docs.deepseek.com/'];

const detectors: readonly SecretDetector[] = [
  {
    id: 'deepseek-api-key',
    title: 'DeepSeek API key',
    why: "Uses models at the owner's cost.",
    remedy,
    references,
    severity: 'high',
    specificity: 'context',
    keywords: ['deepseek'],
    keywordCase: 'any',
    anchor: 'assignment',
    leastRun: 35,
    pattern: near('deepseek', 'sk-[0-9a-f]{32}'),
    flags: 'i',
    group: 1,
    window: { before: 8, after: 256 },
    leastEntropy: 2.8,
    publicPrefix: 3,
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
    examples: {
      match: [
        () => `DEEPSEEK_API_KEY=sk-${sample('hex', 32, 2)}`,
        () => `deepseek: "sk-${sample('hex', 32, 4)}"`,
      ],
      ignore: [
        () => `deepseek and its documentation`,
        () => `checksum = "sk-${sample('hex', 32, 2)}"`,
      ],
    },
  },
];

export default detectors;
