import { bounded, near } from '../pattern.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://app.netlify.com/user/applications#personal-access-tokens and make a new one, then take it out of the code.';
const references = ['https://docs.netlify.com/api/get-started/'];

const detectors: readonly SecretDetector[] = [
  {
    id: 'netlify-token',
    title: 'Netlify personal access token',
    why: 'Deploys sites and reads their environment variables.',
    remedy,
    references,
    severity: 'critical',
    specificity: 'token',
    keywords: ['nfp_'],
    anchor: 'prefix',
    leastRun: 36,
    pattern: bounded('nfp_[0-9A-Za-z_]{36,40}'),
    publicPrefix: 4,
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
    examples: {
      match: [
        () => `nfp_${sample('base62', 36)}`,
        () => `TOKEN='nfp_${sample('base62', 36, 5)}'\n`,
      ],
      ignore: [() => `nfp_${sample('base62', 34)}`, () => `nfp_${'x'.repeat(36)}`],
    },
  },
  {
    id: 'netlify-legacy-token',
    title: 'Netlify access token (older form)',
    why: 'Deploys sites and reads their environment variables.',
    remedy,
    references,
    severity: 'critical',
    specificity: 'context',
    keywords: ['netlify'],
    keywordCase: 'any',
    anchor: 'assignment',
    leastRun: 8,
    pattern: near('netlify', '[0-9a-z=_-]{40,64}'),
    flags: 'i',
    group: 1,
    window: { before: 8, after: 256 },
    leastEntropy: 3.6,
    publicPrefix: 0,
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
    examples: {
      match: [
        () => `NETLIFY_API_KEY=${sample('base64url', 43)}`,
        () => `netlify: "${sample('base64url', 43)}"`,
      ],
      ignore: [
        () => `netlify and its documentation`,
        () => `checksum = "${sample('base64url', 43)}"`,
      ],
    },
  },
];

export default detectors;
