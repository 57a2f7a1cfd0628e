import { bounded, near } from '../pattern.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://app.contentful.com/account/profile/cma_tokens and make a new one, then take it out of the code.';
const references = ['https://www.contentful.com/developers/docs/references/authentication/'];

const detectors: readonly SecretDetector[] = [
  {
    id: 'contentful-token',
    title: 'Contentful personal access token',
    why: 'Changes content and settings as its owner.',
    remedy,
    references,
    severity: 'high',
    specificity: 'token',
    keywords: ['CFPAT-'],
    anchor: 'prefix',
    leastRun: 43,
    pattern: bounded('CFPAT-[0-9A-Za-z_-]{43}', 'base64url'),
    publicPrefix: 6,
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
    examples: {
      match: [
        () => `CFPAT-${sample('base64url', 43)}`,
        () => `TOKEN='CFPAT-${sample('base64url', 43, 5)}'\n`,
      ],
      ignore: [() => `CFPAT-${sample('base64url', 41)}`, () => `CFPAT-${'x'.repeat(43)}`],
    },
  },
  {
    id: 'contentful-delivery-token',
    title: 'Contentful delivery token',
    why: 'Reads published content.',
    remedy,
    references,
    severity: 'low',
    specificity: 'context',
    keywords: ['contentful'],
    keywordCase: 'any',
    anchor: 'assignment',
    leastRun: 43,
    pattern: near('contentful', '[0-9A-Za-z=_-]{43,45}'),
    flags: 'i',
    group: 1,
    window: { before: 8, after: 256 },
    leastEntropy: 3.6,
    publicPrefix: 0,
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
    examples: {
      match: [
        () => `CONTENTFUL_API_KEY=${sample('base64url', 43)}`,
        () => `contentful: "${sample('base64url', 43, 3)}"`,
      ],
      ignore: [
        () => `contentful and its documentation`,
        () => `checksum = "${sample('base64url', 43)}"`,
      ],
    },
  },
];

export default detectors;
