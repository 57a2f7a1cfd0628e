import { bounded, near } from '../pattern.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://api.together.ai/settings/api-keys and make a new one, then take it out of the code.';
const references = ['https://docs.together.ai/docs/quickstart'];

const detectors: readonly SecretDetector[] = [
  {
    id: 'together-ai-api-key',
    title: 'Together AI API key',
    why: "Uses models at the owner's cost.",
    remedy,
    references,
    severity: 'high',
    specificity: 'token',
    keywords: ['tgp_v1_'],
    anchor: 'prefix',
    leastRun: 43,
    pattern: bounded('tgp_v1_[0-9A-Za-z_-]{43}', 'base64url'),
    publicPrefix: 7,
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
    examples: {
      match: [
        () => `tgp_v1_${sample('base64url', 43)}`,
        () => `TOKEN='tgp_v1_${sample('base64url', 43, 5)}'\n`,
      ],
      ignore: [() => `tgp_v1_${sample('base64url', 41)}`, () => `tgp_v1_${'x'.repeat(43)}`],
    },
  },
  {
    id: 'together-ai-legacy-key',
    title: 'Together AI API key (older form)',
    why: "Uses models at the owner's cost.",
    remedy,
    references,
    severity: 'high',
    specificity: 'context',
    keywords: ['together_api', 'togetherai', 'together_ai'],
    keywordCase: 'any',
    anchor: 'assignment',
    leastRun: 64,
    pattern: near('together_api|togetherai|together_ai', '[0-9a-f]{64}'),
    flags: 'i',
    group: 1,
    window: { before: 8, after: 256 },
    leastEntropy: 2.8,
    publicPrefix: 0,
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
    examples: {
      match: [
        () => `TOGETHER_API_API_KEY=${sample('hex', 64)}`,
        () => `together_api: "${sample('hex', 64, 3)}"`,
      ],
      ignore: [
        () => `together_api and its documentation`,
        () => `checksum = "${sample('hex', 64)}"`,
      ],
    },
  },
];

export default detectors;
