import { UUID, bounded, near } from '../pattern.ts';
import { sample, sampleUuid } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://app.snyk.io/account and make a new one, then take it out of the code.';
const references = ['https://docs.snyk.io/snyk-api/authentication-for-api'];

const detectors: readonly SecretDetector[] = [
  {
    id: 'snyk-token',
    title: 'Snyk API token',
    why: "Reads the organisation's projects and their vulnerabilities.",
    remedy,
    references,
    severity: 'high',
    specificity: 'context',
    keywords: ['snyk'],
    keywordCase: 'any',
    anchor: 'assignment',
    leastRun: 36,
    pattern: near('snyk', UUID),
    flags: 'i',
    group: 1,
    window: { before: 8, after: 256 },
    leastEntropy: 2.8,
    publicPrefix: 0,
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
    examples: {
      match: [() => `SNYK_API_KEY=${sampleUuid()}`, () => `snyk: "${sampleUuid(3)}"`],
      ignore: [() => `snyk and its documentation`, () => `checksum = "${sampleUuid()}"`],
    },
  },
  {
    id: 'snyk-access-token',
    title: 'Snyk personal or service access token',
    why: "Reads the organisation's projects and their vulnerabilities.",
    remedy,
    references,
    severity: 'high',
    specificity: 'token',
    keywords: ['snyk_uat.', 'snyk_sat.'],
    anchor: 'prefix',
    leastRun: 8,
    pattern: bounded('(?:snyk_uat[.]|snyk_sat[.])[0-9a-f]{8}[.][0-9A-Za-z_-]{60,900}', 'base64url'),
    publicPrefix: 9,
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
    examples: {
      match: [
        () => `snyk_uat.${sample('hex', 8)}.${sample('base64url', 80, 3)}`,
        () => `TOKEN='snyk_uat.${sample('hex', 8)}.${sample('base64url', 80, 7)}'\n`,
        () => `key: "snyk_sat.${sample('hex', 8)}.${sample('base64url', 80, 3)}"`,
      ],
      ignore: [
        () => `snyk_uat.${sample('hex', 8)}.${sample('base64url', 58)}`,
        () => `snyk_uat.${sample('hex', 8)}.${'x'.repeat(80)}`,
      ],
    },
  },
];

export default detectors;
