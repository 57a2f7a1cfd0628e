import { checkCrc32Base62, crc32Base62 } from '../checksums.ts';
import { bounded, near } from '../pattern.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://vercel.com/account/settings/tokens and make a new one, then take it out of the code.';
const references = ['https://vercel.com/docs/rest-api/reference/welcome'];

const detectors: readonly SecretDetector[] = [
  {
    id: 'vercel-token',
    title: 'Vercel access token',
    why: 'Deploys projects and reads their environment variables by its scope.',
    remedy,
    references,
    severity: 'critical',
    specificity: 'token',
    keywords: ['vcp_', 'vci_', 'vca_', 'vcr_'],
    anchor: 'prefix',
    leastRun: 56,
    pattern: bounded('(?:vcp_|vci_|vca_|vcr_)[0-9A-Za-z_-]{56}', 'base64url'),
    validate: (secret) => checkCrc32Base62(secret, 4),
    publicPrefix: 4,
    checked: { date: '2026-11-22', source: 'construction verified on public samples' },
    examples: {
      match: [
        () => `vcp_${sample('base62', 50)}${crc32Base62(sample('base62', 50))}`,
        () => `token: vci_${sample('base62', 50, 2)}${crc32Base62(sample('base62', 50, 2))}`,
      ],
      ignore: [() => `vcp_${sample('base64url', 54)}`, () => `vcp_${'x'.repeat(56)}`],
    },
  },
  {
    id: 'vercel-ai-gateway-key',
    title: 'Vercel AI Gateway key',
    why: "Uses every model provider at the team's cost.",
    remedy,
    references,
    severity: 'high',
    specificity: 'token',
    keywords: ['vck_'],
    anchor: 'prefix',
    leastRun: 56,
    pattern: bounded('vck_[0-9A-Za-z_-]{56}', 'base64url'),
    validate: (secret) => checkCrc32Base62(secret, 4),
    publicPrefix: 4,
    checked: { date: '2026-11-22', source: 'construction verified on public samples' },
    examples: {
      match: [() => `vck_${sample('base62', 50)}${crc32Base62(sample('base62', 50))}`],
      ignore: [() => `vck_${sample('base64url', 54)}`, () => `vck_${'x'.repeat(56)}`],
    },
  },
  {
    id: 'vercel-blob-token',
    title: 'Vercel Blob read-write token',
    why: 'Reads, writes and deletes the files of the store.',
    remedy,
    references,
    severity: 'high',
    specificity: 'token',
    keywords: ['vercel_blob_rw_'],
    anchor: 'prefix',
    leastRun: 43,
    pattern: bounded('vercel_blob_rw_[0-9A-Za-z]{14,20}_[0-9A-Za-z]{28,40}'),
    publicPrefix: 15,
    checked: { date: '2026-11-22', source: 'values seen in public, no rule set' },
    examples: {
      match: [
        () => `vercel_blob_rw_${sample('base62', 17)}_${sample('base62', 34, 3)}`,
        () => `TOKEN='vercel_blob_rw_${sample('base62', 17, 5)}_${sample('base62', 34, 7)}'\n`,
      ],
      ignore: [
        () => `vercel_blob_rw_${sample('base62', 12)}`,
        () => `vercel_blob_rw_${'x'.repeat(17)}_${'x'.repeat(34)}`,
      ],
    },
  },
  {
    id: 'vercel-legacy-token',
    title: 'Vercel access token (older form)',
    why: 'Deploys projects and reads their environment variables by its scope.',
    remedy,
    references,
    severity: 'critical',
    specificity: 'context',
    keywords: ['vercel'],
    keywordCase: 'any',
    anchor: 'assignment',
    leastRun: 24,
    pattern: near('vercel', '[0-9A-Za-z]{24}'),
    flags: 'i',
    group: 1,
    window: { before: 8, after: 256 },
    leastEntropy: 3.4,
    publicPrefix: 0,
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
    examples: {
      match: [
        () => `VERCEL_API_KEY=${sample('base62', 24)}`,
        () => `vercel: "${sample('base62', 24, 3)}"`,
      ],
      ignore: [() => `vercel and its documentation`, () => `checksum = "${sample('base62', 24)}"`],
    },
  },
];

export default detectors;
