import { checkCrc32Hex } from '../checksums.ts';
import { crc32Hex } from '../crc32.ts';
import { decodeBase64 } from '../base64.ts';
import { latin1 } from '../text-encoding.ts';
import { encodeBase64 } from '../base64.ts';
import { bounded, near } from '../pattern.ts';
import { sample } from '../sample.ts';
import type { SecretCheck, SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://id.atlassian.com/manage-profile/security/api-tokens and make a new one, then take it out of the code.';
const references = [
  'https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/',
];

/** CRC-32 of everything before the last 8 characters, the `=` included, in upper-case hexadecimal. */
const withCrc = (before: string): string => before + crc32Hex(before).toUpperCase();

function checkAtlassian(secret: string): SecretCheck {
  const plain = secret.replace(/%3D|\\+=/i, '=');
  // Atlassian has not published the check, and some samples in public do not hold it: it raises and never lowers.
  return checkCrc32Hex(plain.slice(0, -8), plain.slice(-8)) ? 'pass-weak' : 'unknown';
}

/** The base64 of `<numeric id>:<20 random bytes>`. */
function checkIdAndBytes(secret: string): SecretCheck {
  const decoded = decodeBase64(secret);
  return decoded !== null && /^[0-9]{6,14}:/.test(latin1(decoded)) ? 'pass-weak' : 'ignore';
}

const dataCenter = (seed: number): string =>
  encodeBase64(
    Uint8Array.from(`${sample('digits', 12, seed)}:${sample('base62', 20, seed)}`, (character) =>
      character.charCodeAt(0),
    ),
  );

const detectors: readonly SecretDetector[] = [
  {
    id: 'atlassian-api-token',
    title: 'Atlassian API token',
    why: 'Reads and changes Jira and Confluence as its owner.',
    remedy,
    references,
    severity: 'critical',
    specificity: 'token',
    keywords: ['ATATT3xFfGF0', 'ATCTT3xFfG'],
    anchor: 'prefix',
    leastRun: 100,
    pattern: bounded(
      '(?:ATATT3xFfGF0|ATCTT3xFfG)[0-9A-Za-z_-]{100,220}(?:=|%3[Dd]|\\\\{1,2}=)[0-9A-F]{8}',
    ),
    window: { before: 8, after: 260 },
    validate: checkAtlassian,
    publicPrefix: 6,
    checked: { date: '2026-11-22', source: 'construction verified on public samples' },
    examples: {
      match: [
        () => withCrc(`ATATT3xFfGF0${sample('base64url', 171)}=`),
        () => `token: ${withCrc(`ATCTT3xFfG${sample('base64url', 173)}=`)}`,
      ],
      ignore: [
        () => `ATATT3xFfGF0${sample('base64url', 40)}`,
        () => `ATATT3xFfGF0${'x'.repeat(171)}=AAAAAAAA`,
      ],
    },
  },
  {
    id: 'bitbucket-app-password',
    title: 'Bitbucket app password',
    why: 'Reads and changes repositories as its owner.',
    remedy,
    references: ['https://support.atlassian.com/bitbucket-cloud/docs/app-passwords/'],
    severity: 'critical',
    specificity: 'token',
    keywords: ['ATBB'],
    anchor: 'prefix',
    leastRun: 32,
    pattern: bounded('ATBB[0-9A-Za-z]{24}[0-9A-F]{8}'),
    validate: checkAtlassian,
    publicPrefix: 4,
    checked: { date: '2026-11-22', source: 'construction verified on public samples' },
    examples: {
      match: [
        () => withCrc(`ATBB${sample('base62', 24)}`),
        () => `https://u:${withCrc(`ATBB${sample('base62', 24, 3)}`)}@bitbucket.org/o/r`,
      ],
      ignore: [() => `ATBB${sample('base62', 22)}`, () => `ATBB${'x'.repeat(24)}${'A'.repeat(8)}`],
    },
  },
  {
    id: 'bitbucket-data-center-token',
    title: 'Bitbucket Data Center access token',
    why: 'Reads and changes repositories as its owner.',
    remedy,
    references: [
      'https://confluence.atlassian.com/bitbucketserver/http-access-tokens-939515499.html',
    ],
    severity: 'critical',
    specificity: 'token',
    keywords: ['BBDC-'],
    anchor: 'prefix',
    leastRun: 44,
    pattern: bounded('BBDC-[0-9A-Za-z+/]{44}', 'base64'),
    publicPrefix: 5,
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
    examples: {
      match: [
        () => `BBDC-${sample('base64', 44)}`,
        () => `TOKEN='BBDC-${sample('base64', 44, 5)}'\n`,
      ],
      ignore: [() => `BBDC-${sample('base64', 42)}`, () => `BBDC-${'x'.repeat(44)}`],
    },
  },
  {
    id: 'atlassian-data-center-token',
    title: 'Jira or Confluence Data Center access token',
    why: 'Reads and changes Jira or Confluence as its owner.',
    remedy,
    references,
    severity: 'critical',
    specificity: 'context',
    keywords: ['jira', 'confluence', 'atlassian'],
    keywordCase: 'any',
    anchor: 'assignment',
    leastRun: 44,
    pattern: near('jira|confluence|atlassian', '[0-9A-Za-z+/]{44}'),
    flags: 'i',
    group: 1,
    window: { before: 8, after: 256 },
    validate: checkIdAndBytes,
    leastEntropy: 3,
    publicPrefix: 0,
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
    examples: {
      match: [() => `JIRA_TOKEN=${dataCenter(1)}`, () => `confluence: "${dataCenter(2)}"`],
      ignore: [() => 'jira token', () => `jira_commit=${sample('hex', 40)}`],
    },
  },
  {
    id: 'atlassian-legacy-token',
    title: 'Atlassian API token (older form)',
    why: 'Reads and changes Jira and Confluence as its owner.',
    remedy,
    references,
    severity: 'critical',
    specificity: 'context',
    keywords: ['jira', 'confluence', 'atlassian'],
    keywordCase: 'any',
    anchor: 'assignment',
    leastRun: 24,
    pattern: near('jira|confluence|atlassian', '[0-9A-Za-z]{24}'),
    flags: 'i',
    group: 1,
    window: { before: 8, after: 256 },
    leastEntropy: 3.4,
    publicPrefix: 0,
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
    examples: {
      match: [
        () => `JIRA_API_KEY=${sample('base62', 24)}`,
        () => `jira: "${sample('base62', 24, 3)}"`,
      ],
      ignore: [() => `jira and its documentation`, () => `checksum = "${sample('base62', 24)}"`],
    },
  },
];

export default detectors;
