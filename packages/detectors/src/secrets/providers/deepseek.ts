import { bounded, near } from '../pattern.ts';
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
  {
    id: 'deepseek-marked-key',
    title: 'DeepSeek API key, or another one of its form',
    why: "Uses models at the account's cost.",
    remedy,
    references,
    severity: 'high',
    // Several providers hand out the same form: where a name tells which, that detector wins.
    specificity: 'format',
    keywords: ['sk-'],
    anchor: 'prefix',
    leastRun: 32,
    pattern: bounded('sk-[0-9a-f]{32}', 'base64url'),
    window: { before: 8, after: 40 },
    publicPrefix: 3,
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
    examples: {
      match: [() => `sk-${sample('hex', 32)}`, () => `key = "sk-${sample('hex', 32, 4)}"`],
      ignore: [() => `sk-${sample('hex', 31)}`, () => `sk-${'0'.repeat(32)}`],
    },
  },
];

export default detectors;
