import { near } from '../pattern.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://z.ai/manage-apikey/apikey-list and make a new one, then take it out of the code.';
const references = ['https://docs.z.ai/guides/overview/quick-start'];

const detectors: readonly SecretDetector[] = [
  {
    id: 'zai-api-key',
    title: 'Z.ai (GLM) API key',
    why: "Uses models at the owner's cost.",
    remedy,
    references,
    severity: 'high',
    specificity: 'context',
    keywords: ['zai', 'z.ai', 'glm', 'bigmodel', 'zhipu'],
    keywordCase: 'any',
    anchor: 'assignment',
    leastRun: 49,
    pattern: near('zai|z[.]ai|glm|bigmodel|zhipu', '[0-9a-f]{32}[.][0-9A-Za-z]{16}'),
    flags: 'i',
    group: 1,
    window: { before: 8, after: 256 },
    leastEntropy: 2.8,
    publicPrefix: 0,
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
    examples: {
      match: [
        () => `ZAI_API_KEY=${sample('hex', 32)}.${sample('base62', 16, 3)}`,
        () => `zai: "${sample('hex', 32, 3)}.${sample('base62', 16, 5)}"`,
      ],
      ignore: [
        () => `zai and its documentation`,
        () => `checksum = "${sample('hex', 32)}.${sample('base62', 16, 3)}"`,
      ],
    },
  },
];

export default detectors;
