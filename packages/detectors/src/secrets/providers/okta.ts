import { namedKey } from '../builders.ts';
import { near } from '../pattern.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy = 'your organisation: Security, API, Tokens, then take it out of the code.';
const references = ['https://developer.okta.com/docs/guides/create-an-api-token/main/'];

const detectors: readonly SecretDetector[] = [
  {
    id: 'okta-api-token',
    title: 'Okta API token',
    why: 'Manages users, groups and apps as its owner.',
    remedy,
    references,
    severity: 'critical',
    specificity: 'context',
    keywords: ['okta', 'ssws'],
    keywordCase: 'any',
    anchor: 'assignment',
    leastRun: 42,
    pattern: near('okta|ssws', '00[0-9A-Za-z_=-]{40}'),
    flags: 'i',
    group: 1,
    window: { before: 8, after: 256 },
    leastEntropy: 3.6,
    publicPrefix: 2,
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
    examples: {
      match: [
        () => `OKTA_API_KEY=00${sample('base64url', 40, 2)}`,
        () => `okta: "00${sample('base64url', 40, 4)}"`,
      ],
      ignore: [
        () => `okta and its documentation`,
        () => `checksum = "00${sample('base64url', 40, 2)}"`,
      ],
    },
  },
  namedKey({
    id: 'okta-client-secret',
    title: 'Okta client secret',
    why: "Obtains tokens in the application's name.",
    remedy,
    references,
    severity: 'high',
    names: [
      'okta client secret',
      'okta secret',
      'okta oidc',
      'okta oauth2 client secret',
      'okta oauth',
      'okta clientsecret',
      'okta app secret',
    ],
    value: { alphabet: 'base64url', length: [40, 64] },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
  namedKey({
    id: 'okta-widget-client-id',
    title: 'Okta client id',
    why: 'Names the application; stands in pages that sign in.',
    remedy: 'nothing has to be revoked: the id alone opens nothing.',
    references: ['https://developer.okta.com/docs/concepts/oauth-openid/'],
    severity: 'info',
    names: ['okta'],
    value: {
      pattern: '0oa[0-9A-Za-z]{17}',
      least: 20,
      sample: (seed) => `0oa${sample('base62', 17, seed)}`,
    },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
