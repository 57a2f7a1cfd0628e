import { decodeJsonObject } from '../checksums.ts';
import { encodeBase64 } from '../base64.ts';
import { encodeUtf8 } from '../text-encoding.ts';
import { bounded, near } from '../pattern.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://sentry.io/settings/auth-tokens/ and make a new one, then take it out of the code.';
const references = ['https://docs.sentry.io/account/auth-tokens/'];

const sentryToken = (seed: number): string => {
  const payload = { iat: 1_700_000_000.5, url: null, region_url: 'https://us.sentry.io', org: 'o' };
  const encoded = encodeBase64(encodeUtf8(JSON.stringify(payload)));
  return `sntrys_${encoded}_${sample('base64', 43, seed)}`;
};

const detectors: readonly SecretDetector[] = [
  {
    id: 'sentry-org-token',
    title: 'Sentry organisation auth token',
    why: 'Uploads releases and source maps for the organisation.',
    remedy,
    references,
    severity: 'high',
    specificity: 'token',
    keywords: ['sntrys_'],
    anchor: 'prefix',
    leastRun: 63,
    pattern: bounded('sntrys_eyJ[0-9A-Za-z+/]{60,400}={0,2}_[0-9A-Za-z+/]{43}', 'base64'),
    validate: (secret) =>
      'iat' in (decodeJsonObject(secret.slice(7, secret.lastIndexOf('_'))) ?? {})
        ? 'pass-weak'
        : 'fail',
    publicPrefix: 7,
    checked: { date: '2026-11-22', source: 'construction verified on public samples' },
    examples: {
      match: [() => sentryToken(1), () => `SENTRY_AUTH_TOKEN=${sentryToken(2)}`],
      ignore: [() => `sntrys_eyJ${sample('base64', 20)}`, () => `sntrys_${sample('base64', 140)}`],
    },
  },
  {
    id: 'sentry-user-token',
    title: 'Sentry user auth token',
    why: 'Reads issues and changes projects as its owner.',
    remedy,
    references,
    severity: 'high',
    specificity: 'token',
    keywords: ['sntryu_'],
    anchor: 'prefix',
    leastRun: 64,
    pattern: bounded('sntryu_[0-9a-f]{64}'),
    publicPrefix: 7,
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
    examples: {
      match: [
        () => `sntryu_${sample('hex', 64)}`,
        () => `TOKEN='sntryu_${sample('hex', 64, 5)}'\n`,
      ],
      ignore: [() => `sntryu_${sample('hex', 62)}`, () => `sntryu_${'0'.repeat(64)}`],
    },
  },
  {
    id: 'sentry-legacy-token',
    title: 'Sentry auth token (older form)',
    why: 'Reads issues and changes projects as its owner.',
    remedy,
    references,
    severity: 'high',
    specificity: 'context',
    keywords: ['sentry'],
    keywordCase: 'any',
    anchor: 'assignment',
    leastRun: 64,
    pattern: near('sentry', '[0-9a-f]{64}'),
    flags: 'i',
    group: 1,
    window: { before: 8, after: 256 },
    leastEntropy: 2.8,
    publicPrefix: 0,
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
    examples: {
      match: [
        () => `SENTRY_API_KEY=${sample('hex', 64)}`,
        () => `sentry: "${sample('hex', 64, 3)}"`,
      ],
      ignore: [() => `sentry and its documentation`, () => `checksum = "${sample('hex', 64)}"`],
    },
  },
];

export default detectors;
