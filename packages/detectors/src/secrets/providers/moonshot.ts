import { near } from '../pattern.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://platform.moonshot.ai/console/api-keys and make a new one, then take it out of the code.';
const references = ['https://platform.moonshot.ai/docs/introduction'];

const detectors: readonly SecretDetector[] = [
  {
    id: 'moonshot-api-key',
    title: 'Moonshot (Kimi) API key',
    why: "Uses models at the owner's cost.",
    remedy,
    references,
    severity: 'high',
    specificity: 'context',
    keywords: ['moonshot', 'kimi'],
    keywordCase: 'any',
    anchor: 'assignment',
    leastRun: 51,
    pattern: near('moonshot|kimi', 'sk-[0-9A-Za-z_-]{48}'),
    flags: 'i',
    group: 1,
    window: { before: 8, after: 256 },
    leastEntropy: 3,
    publicPrefix: 3,
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
    examples: {
      match: [
        () => `MOONSHOT_API_KEY=sk-${sample('base64url', 48, 2)}`,
        () => `moonshot: "sk-${sample('base64url', 48, 4)}"`,
      ],
      ignore: [
        () => `moonshot and its documentation`,
        () => `checksum = "sk-${sample('base64url', 48, 2)}"`,
      ],
    },
  },
];

export default detectors;
