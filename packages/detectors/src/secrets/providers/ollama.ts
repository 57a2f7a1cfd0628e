import { near } from '../pattern.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://ollama.com/settings/keys and make a new one, then take it out of the code.';
const references = ['https://docs.ollama.com/cloud'];

const detectors: readonly SecretDetector[] = [
  {
    id: 'ollama-api-key',
    title: 'Ollama cloud API key',
    why: "Uses models at the owner's cost.",
    remedy,
    references,
    severity: 'high',
    specificity: 'context',
    keywords: ['ollama'],
    keywordCase: 'any',
    anchor: 'assignment',
    leastRun: 57,
    pattern: near('ollama', '[0-9a-f]{32}[.][0-9A-Za-z_-]{24}'),
    flags: 'i',
    group: 1,
    window: { before: 8, after: 256 },
    leastEntropy: 2.8,
    publicPrefix: 0,
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
    examples: {
      match: [
        () => `OLLAMA_API_KEY=${sample('hex', 32)}.${sample('base64url', 24, 3)}`,
        () => `ollama: "${sample('hex', 32, 3)}.${sample('base64url', 24, 5)}"`,
      ],
      ignore: [
        () => `ollama and its documentation`,
        () => `checksum = "${sample('hex', 32)}.${sample('base64url', 24, 3)}"`,
      ],
    },
  },
];

export default detectors;
