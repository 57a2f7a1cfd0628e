import { near } from '../pattern.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://www.assemblyai.com/dashboard/api-keys and make a new one, then take it out of the code.';
const references = ['https://www.assemblyai.com/docs/faq/how-to-get-your-api-key'];

const detectors: readonly SecretDetector[] = [
  {
    id: 'assemblyai-api-key',
    title: 'AssemblyAI API key',
    why: "Transcribes at the owner's cost and reads their transcripts.",
    remedy,
    references,
    severity: 'medium',
    specificity: 'context',
    keywords: ['assemblyai'],
    keywordCase: 'any',
    anchor: 'assignment',
    leastRun: 32,
    pattern: near('assemblyai', '[0-9a-z]{32}'),
    flags: 'i',
    group: 1,
    window: { before: 8, after: 256 },
    leastEntropy: 3,
    publicPrefix: 0,
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
    examples: {
      match: [
        () => `ASSEMBLYAI_API_KEY=${sample('lower-digits', 32)}`,
        () => `assemblyai: "${sample('lower-digits', 32, 3)}"`,
      ],
      ignore: [
        () => `assemblyai and its documentation`,
        () => `checksum = "${sample('lower-digits', 32)}"`,
      ],
    },
  },
];

export default detectors;
