import { bounded, near } from '../pattern.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://developers.facebook.com/apps and make a new one, then take it out of the code.';
const references = ['https://developers.facebook.com/docs/facebook-login/guides/access-tokens'];

const detectors: readonly SecretDetector[] = [
  {
    id: 'facebook-access-token',
    title: 'Meta access token',
    why: 'Acts as a page or a user on Facebook and Instagram.',
    remedy,
    references,
    severity: 'critical',
    specificity: 'token',
    keywords: ['EAA'],
    anchor: 'prefix',
    leastRun: 100,
    pattern: bounded('EAA[0-9A-Za-z]{100,300}'),
    leastEntropy: 3.6,
    publicPrefix: 3,
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
    examples: {
      match: [
        () => `EAA${sample('base62', 120)}`,
        () => `TOKEN='EAA${sample('base62', 120, 5)}'\n`,
      ],
      ignore: [() => `EAA${sample('base62', 98)}`, () => `EAA${'x'.repeat(120)}`],
    },
  },
  {
    id: 'facebook-app-token',
    title: 'Meta app access token',
    why: 'Acts as the app: reads insights and changes its settings.',
    remedy,
    references,
    severity: 'critical',
    specificity: 'token',
    keywords: ['facebook'],
    pattern: bounded('[0-9]{15,16}[|][0-9A-Za-z_-]{27,40}', 'base64url'),
    window: { before: 80, after: 120 },
    publicPrefix: 0,
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
    examples: {
      match: [
        () => `facebook: ${sample('digits', 15)}|${sample('base64url', 27)}`,
        () => `facebook_TOKEN=${sample('digits', 16)}|${sample('base64url', 27, 2)}`,
      ],
      ignore: [() => 'facebook 12|34', () => `facebook ${sample('digits', 15)}`],
    },
  },
  {
    id: 'facebook-app-secret',
    title: 'Meta app secret',
    why: "Makes access tokens in the app's name.",
    remedy,
    references,
    severity: 'critical',
    specificity: 'context',
    keywords: ['facebook', 'fb_app_secret', 'fb_secret'],
    keywordCase: 'any',
    anchor: 'assignment',
    leastRun: 32,
    pattern: near('facebook|fb_app_secret|fb_secret', '[0-9a-f]{32}'),
    flags: 'i',
    group: 1,
    window: { before: 8, after: 256 },
    leastEntropy: 2.8,
    publicPrefix: 0,
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
    examples: {
      match: [
        () => `FACEBOOK_API_KEY=${sample('hex', 32)}`,
        () => `facebook: "${sample('hex', 32, 3)}"`,
      ],
      ignore: [() => `facebook and its documentation`, () => `checksum = "${sample('hex', 32)}"`],
    },
  },
];

export default detectors;
