import { checkCrc32Hex } from '../checksums.ts';
import { crc32Hex } from '../crc32.ts';
import { bounded, near } from '../pattern.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://dash.cloudflare.com/profile/api-tokens and make a new one, then take it out of the code.';
const references = [
  'https://developers.cloudflare.com/fundamentals/api/get-started/token-formats/',
];

const detectors: readonly SecretDetector[] = [
  {
    id: 'cloudflare-api-token',
    title: 'Cloudflare API token',
    why: 'Changes DNS, Workers and firewall by its permissions.',
    remedy,
    references,
    severity: 'critical',
    specificity: 'token',
    keywords: ['cfut_', 'cfat_', 'cfk_'],
    anchor: 'prefix',
    leastRun: 48,
    pattern: bounded('(?:cfut_|cfat_|cfk_)[0-9A-Za-z]{48}'),
    // The check is known from samples, not from the provider: it raises and never lowers.
    validate: (secret) =>
      checkCrc32Hex(secret.slice(secret.indexOf('_') + 1, -8), secret.slice(-8))
        ? 'pass-weak'
        : 'unknown',
    publicPrefix: 4,
    checked: { date: '2026-11-22', source: 'construction verified on public samples' },
    examples: {
      match: [
        () => `cfut_${sample('base62', 40)}${crc32Hex(sample('base62', 40))}`,
        () => `cfat_${sample('base62', 40, 2)}${crc32Hex(sample('base62', 40, 2))}`,
        () => `cfk_${sample('base62', 40, 3)}${crc32Hex(sample('base62', 40, 3))}`,
      ],
      ignore: [
        () => `cfut_${sample('base62', 38)}`,
        () => `cfut_${'x'.repeat(40)}${'0'.repeat(8)}`,
      ],
    },
  },
  {
    id: 'cloudflare-legacy-token',
    title: 'Cloudflare API token (older form)',
    why: 'Changes DNS, Workers and firewall by its permissions.',
    remedy,
    references,
    severity: 'critical',
    specificity: 'context',
    keywords: ['cloudflare', 'cf_api_token', 'cf_token'],
    keywordCase: 'any',
    anchor: 'assignment',
    leastRun: 40,
    pattern: near('cloudflare|cf_api_token|cf_token', '[0-9A-Za-z_-]{40}'),
    flags: 'i',
    group: 1,
    window: { before: 8, after: 256 },
    leastEntropy: 3.6,
    publicPrefix: 0,
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
    examples: {
      match: [
        () => `CLOUDFLARE_API_KEY=${sample('base64url', 40)}`,
        () => `cloudflare: "${sample('base64url', 40, 3)}"`,
      ],
      ignore: [
        () => `cloudflare and its documentation`,
        () => `checksum = "${sample('base64url', 40)}"`,
      ],
    },
  },
  {
    id: 'cloudflare-legacy-global-key',
    title: 'Cloudflare global API key (older form)',
    why: 'Does everything its owner may.',
    remedy,
    references,
    severity: 'critical',
    specificity: 'context',
    keywords: ['cloudflare', 'cf_api_key'],
    keywordCase: 'any',
    anchor: 'assignment',
    leastRun: 37,
    pattern: near('cloudflare|cf_api_key', '[0-9a-f]{37}'),
    flags: 'i',
    group: 1,
    window: { before: 8, after: 256 },
    leastEntropy: 2.8,
    publicPrefix: 0,
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
    examples: {
      match: [
        () => `CLOUDFLARE_API_KEY=${sample('hex', 37)}`,
        () => `cloudflare: "${sample('hex', 37, 3)}"`,
      ],
      ignore: [() => `cloudflare and its documentation`, () => `checksum = "${sample('hex', 37)}"`],
    },
  },
  {
    id: 'cloudflare-origin-ca-key',
    title: 'Cloudflare Origin CA key',
    why: "Issues certificates for the account's origins.",
    remedy,
    references,
    severity: 'critical',
    specificity: 'token',
    keywords: ['v1.0-'],
    anchor: 'prefix',
    leastRun: 171,
    pattern: bounded('v1[.]0-[0-9a-f]{24}-[0-9a-f]{146}'),
    publicPrefix: 5,
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
    examples: {
      match: [
        () => `v1.0-${sample('hex', 24)}-${sample('hex', 146, 3)}`,
        () => `TOKEN='v1.0-${sample('hex', 24, 5)}-${sample('hex', 146, 7)}'\n`,
      ],
      ignore: [
        () => `v1.0-${sample('hex', 22)}`,
        () => `v1.0-${'0'.repeat(24)}-${'0'.repeat(146)}`,
      ],
    },
  },
];

export default detectors;
