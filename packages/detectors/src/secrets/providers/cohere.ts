import { markedKey } from '../builders.ts';
import { needsDigit } from '../digits.ts';
import { near } from '../pattern.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://dashboard.cohere.com/api-keys and make a new one, then take it out of the code.';
const references = ['https://docs.cohere.com/reference/about'];

const detectors: readonly SecretDetector[] = [
  {
    id: 'cohere-api-key',
    title: 'Cohere API key',
    why: "Uses models at the owner's cost.",
    remedy,
    references,
    severity: 'high',
    specificity: 'context',
    keywords: ['cohere', 'co_api_key'],
    keywordCase: 'any',
    anchor: 'assignment',
    leastRun: 40,
    pattern: near('cohere|co_api_key', '[0-9A-Za-z]{40}'),
    flags: 'i',
    group: 1,
    window: { before: 8, after: 256 },
    leastEntropy: 3,
    publicPrefix: 0,
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
    examples: {
      match: [
        () => `COHERE_API_KEY=${sample('base62', 40)}`,
        () => `cohere: "${sample('base62', 40, 3)}"`,
      ],
      ignore: [() => `cohere and its documentation`, () => `checksum = "${sample('base62', 40)}"`],
    },
  },
  markedKey({
    id: 'cohere-marked-key',
    title: 'Cohere API key (marked form)',
    why: "Uses models at the owner's cost.",
    remedy,
    references,
    severity: 'high',
    prefix: 'co_',
    body: { alphabet: 'base62', length: [32, 40] },
    validate: needsDigit,
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
