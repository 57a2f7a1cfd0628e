import { near } from '../pattern.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://console.deepgram.com and make a new one, then take it out of the code.';
const references = ['https://developers.deepgram.com/docs/create-additional-api-keys'];

const detectors: readonly SecretDetector[] = [
  {
    id: 'deepgram-api-key',
    title: 'Deepgram API key',
    why: "Transcribes at the project's cost.",
    remedy,
    references,
    severity: 'medium',
    specificity: 'context',
    keywords: ['deepgram'],
    keywordCase: 'any',
    anchor: 'assignment',
    leastRun: 40,
    pattern: near('deepgram', '[0-9a-f]{40}'),
    flags: 'i',
    group: 1,
    window: { before: 8, after: 256 },
    leastEntropy: 2.8,
    publicPrefix: 0,
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
    examples: {
      match: [
        () => `DEEPGRAM_API_KEY=${sample('hex', 40)}`,
        () => `deepgram: "${sample('hex', 40, 3)}"`,
      ],
      ignore: [() => `deepgram and its documentation`, () => `checksum = "${sample('hex', 40)}"`],
    },
  },
];

export default detectors;
