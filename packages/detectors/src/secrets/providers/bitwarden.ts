import { UUID, near } from '../pattern.ts';
import { sample, sampleUuid } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://vault.bitwarden.com and make a new one, then take it out of the code.';
const references = ['https://bitwarden.com/help/access-tokens/'];

const detectors: readonly SecretDetector[] = [
  {
    id: 'bitwarden-access-token',
    title: 'Bitwarden Secrets Manager access token',
    why: 'Reads the secrets of its machine account.',
    remedy,
    references,
    severity: 'critical',
    specificity: 'context',
    keywords: ['bitwarden', 'bws_access_token'],
    keywordCase: 'any',
    anchor: 'assignment',
    leastRun: 92,
    pattern: near(
      'bitwarden|bws_access_token',
      `0[.]${UUID}[.][0-9A-Za-z]{30}:[0-9A-Za-z+/]{22}={0,2}`,
    ),
    flags: 'i',
    group: 1,
    window: { before: 8, after: 256 },
    leastEntropy: 2.8,
    publicPrefix: 0,
    checked: { date: '2026-11-22', source: 'values seen in public, no rule set' },
    examples: {
      match: [
        () =>
          `BITWARDEN_API_KEY=0.${sampleUuid(2)}.${sample('base62', 30, 4)}:${sample('base64', 22, 6)}==`,
        () =>
          `bitwarden: "0.${sampleUuid(4)}.${sample('base62', 30, 6)}:${sample('base64', 22, 8)}=="`,
      ],
      ignore: [
        () => `bitwarden and its documentation`,
        () =>
          `checksum = "0.${sampleUuid(2)}.${sample('base62', 30, 4)}:${sample('base64', 22, 6)}=="`,
      ],
    },
  },
];

export default detectors;
