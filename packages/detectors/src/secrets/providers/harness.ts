import { bounded } from '../pattern.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://app.harness.io (Account, Access control, API keys) and make a new one, then take it out of the code.';
const references = [
  'https://developer.harness.io/docs/platform/automation/api/add-and-manage-api-keys/',
];

const detectors: readonly SecretDetector[] = [
  {
    id: 'harness-token',
    title: 'Harness access token',
    why: 'Runs pipelines and reads configuration by its role.',
    remedy,
    references,
    severity: 'high',
    specificity: 'token',
    keywords: ['pat.', 'sat.'],
    anchor: 'prefix',
    leastRun: 68,
    pattern: bounded('(?:pat[.]|sat[.])[0-9A-Za-z_-]{22}[.][0-9A-Za-z]{24}[.][0-9A-Za-z]{20}'),
    publicPrefix: 4,
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
    examples: {
      match: [
        () => `pat.${sample('base64url', 22)}.${sample('hex', 24, 3)}.${sample('base62', 20, 5)}`,
        () =>
          `TOKEN='pat.${sample('base64url', 22, 5)}.${sample('hex', 24, 7)}.${sample('base62', 20, 9)}'\n`,
        () =>
          `key: "sat.${sample('base64url', 22)}.${sample('hex', 24, 3)}.${sample('base62', 20, 5)}"`,
      ],
      ignore: [
        () => `pat.${sample('base64url', 20)}`,
        () => `pat.${'x'.repeat(22)}.${'0'.repeat(24)}.${'x'.repeat(20)}`,
      ],
    },
  },
];

export default detectors;
