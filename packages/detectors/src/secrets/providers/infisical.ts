import { near } from '../pattern.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://app.infisical.com and make a new one, then take it out of the code.';
const references = ['https://infisical.com/docs/documentation/platform/token'];

const detectors: readonly SecretDetector[] = [
  {
    id: 'infisical-service-token',
    title: 'Infisical service token',
    why: 'Reads the secrets of one environment.',
    remedy,
    references,
    severity: 'critical',
    specificity: 'context',
    keywords: ['infisical'],
    keywordCase: 'any',
    anchor: 'assignment',
    leastRun: 93,
    pattern: near('infisical', 'st[.][0-9a-f]{24}[.][0-9a-f]{32}[.][0-9a-f]{32}'),
    flags: 'i',
    group: 1,
    window: { before: 8, after: 256 },
    leastEntropy: 2.8,
    publicPrefix: 3,
    checked: { date: '2026-11-22', source: 'values seen in public, no rule set' },
    examples: {
      match: [
        () =>
          `INFISICAL_API_KEY=st.${sample('hex', 24, 2)}.${sample('hex', 32, 4)}.${sample('hex', 32, 6)}`,
        () =>
          `infisical: "st.${sample('hex', 24, 4)}.${sample('hex', 32, 6)}.${sample('hex', 32, 8)}"`,
      ],
      ignore: [
        () => `infisical and its documentation`,
        () =>
          `checksum = "st.${sample('hex', 24, 2)}.${sample('hex', 32, 4)}.${sample('hex', 32, 6)}"`,
      ],
    },
  },
];

export default detectors;
