import { near } from '../pattern.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://kagi.com/settings?p=api and make a new one, then take it out of the code.';
const references = ['https://help.kagi.com/kagi/api/overview.html'];

const detectors: readonly SecretDetector[] = [
  {
    id: 'kagi-api-key',
    title: 'Kagi API key',
    why: "Searches at the owner's cost.",
    remedy,
    references,
    severity: 'medium',
    specificity: 'context',
    keywords: ['kagi'],
    keywordCase: 'any',
    anchor: 'assignment',
    leastRun: 55,
    pattern: near('kagi', '[0-9A-Za-z_-]{11}[.][0-9A-Za-z_-]{43}'),
    flags: 'i',
    group: 1,
    window: { before: 8, after: 256 },
    leastEntropy: 3.6,
    publicPrefix: 0,
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
    examples: {
      match: [
        () => `KAGI_API_KEY=${sample('base64url', 11)}.${sample('base64url', 43, 3)}`,
        () => `kagi: "${sample('base64url', 11, 3)}.${sample('base64url', 43, 5)}"`,
      ],
      ignore: [
        () => `kagi and its documentation`,
        () => `checksum = "${sample('base64url', 11)}.${sample('base64url', 43, 3)}"`,
      ],
    },
  },
];

export default detectors;
