import { bounded } from '../pattern.ts';
import { sample } from '../sample.ts';
import { namedKey } from '../builders.ts';
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
    pattern: bounded('EAA(?:CEdEose0cBA[0-9A-Za-z]{20,300}|[0-9A-Za-z]{80,300})'),
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
    pattern: bounded('[0-9]{15,16}(?:[|]|%7[Cc]|%)[0-9A-Za-z_-]{27,40}', 'base64url'),
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
  namedKey({
    id: 'facebook-app-secret',
    title: 'Meta app secret',
    why: "Makes access tokens in the app's name.",
    remedy,
    references,
    severity: 'critical',
    names: [
      'facebook',
      'fb app secret',
      'fb secret',
      'fb api key',
      'fb api secret',
      'fb client secret',
    ],
    value: { alphabet: 'hex', length: 32 },
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
  }),
  {
    id: 'facebook-app-pair',
    title: 'Meta app secret (beside its id)',
    why: "Makes access tokens in the app's name.",
    remedy,
    references,
    severity: 'critical',
    specificity: 'context',
    keywords: ['facebook'],
    keywordCase: 'any',
    // The app's id between the name and the secret: { "facebook": { "app_id": "…", "app_secret": "…" } }.
    pattern: String.raw`facebook["'\s]{0,4}[=:>(]{1,3}["'\s({[]{0,12}(?:app|client)_?id["'\s=:>]{1,8}[0-9]{15,17}["',\s]{1,12}(?:app|client)_?secret["'\s=:>]{1,8}([0-9a-f]{32})(?![0-9A-Za-z])`,
    flags: 'i',
    group: 1,
    window: { before: 8, after: 200 },
    publicPrefix: 0,
    checked: { date: '2026-11-23', source: 'one public rule set' },
    examples: {
      match: [
        () =>
          `{"facebook": {"app_id": "${sample('digits', 16)}", "app_secret": "${sample('hex', 32)}"}}`,
        () =>
          `FACEBOOK = {'client_id': '${sample('digits', 15, 2)}', 'client_secret': '${sample('hex', 32, 2)}'}`,
      ],
      ignore: [
        () => '{"facebook": {"app_id": "", "app_secret": ""}}',
        () => `{"facebook": {"app_id": "${sample('digits', 16)}", "etag": "${sample('hex', 32)}"}}`,
      ],
    },
  },
  namedKey({
    id: 'facebook-app-id',
    title: 'Facebook app id',
    why: 'Names the app; made to be public.',
    remedy: 'nothing has to be revoked: the id alone opens nothing.',
    references: ['https://developers.facebook.com/docs/development/create-an-app/'],
    severity: 'info',
    names: ['facebook app id', 'fb app id', 'facebook client id', 'fb client id', 'facebook id'],
    value: { alphabet: 'digits', length: [15, 17] },
    leastEntropy: 2.2,
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
