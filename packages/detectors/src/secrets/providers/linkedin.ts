import { namedKey, markedKey } from '../builders.ts';
import { bounded } from '../pattern.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://www.linkedin.com/developers/apps and make a new one, then take it out of the code.';
const references = [
  'https://learn.microsoft.com/en-us/linkedin/shared/authentication/authentication',
];

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'linkedin-client-secret',
    title: 'LinkedIn client secret',
    why: "Obtains tokens in the application's name.",
    remedy,
    references,
    severity: 'high',
    names: [
      'linkedin client',
      'linkedin token',
      'linkedin secret',
      'linkedin key',
      'linkedin api',
      'linkedin app',
      'linkedin oauth',
      'linkedin access',
      'linkedin auth',
      'linkedin consumer',
      'linked in client',
      'linked in token',
      'linked in secret',
      'linked in key',
      'linked in api',
    ],
    value: {
      pattern: '(?:WPL_AP1[.][0-9A-Za-z]{16}[.][0-9A-Za-z+/]{6,8}={0,2}|[0-9a-z]{16})',
      least: 16,
      sample: (seed) => sample('base62', 16, seed),
    },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
  namedKey({
    id: 'linkedin-client-id',
    title: 'LinkedIn client id',
    why: 'Names the application; its secret opens it.',
    remedy,
    references,
    severity: 'info',
    names: [
      'linkedin client',
      'linkedin token',
      'linkedin key',
      'linkedin id',
      'linkedin api',
      'linkedin app',
      'linkedin oauth',
      'linkedin consumer',
      'linked in client',
      'linked in token',
      'linked in key',
      'linked in api',
    ],
    value: { alphabet: 'lower-digits', length: 14 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
  {
    id: 'linkedin-access-token',
    title: 'LinkedIn access token',
    why: 'Reads the profile and posts as the member, by its scopes.',
    remedy,
    references,
    severity: 'high',
    specificity: 'token',
    keywords: ['Bearer AQ', '=AQ', '"AQ', "'AQ"],
    pattern: bounded('AQ[T-Z][0-9A-Za-z_-]{230,500}', 'base64url'),
    window: { before: 8, after: 600 },
    leastEntropy: 4.2,
    publicPrefix: 2,
    checked: { date: '2026-11-23', source: 'one public rule set' },
    examples: {
      match: [
        () => `Authorization: Bearer AQX${sample('base62', 340)}`,
        () => `token="AQV${sample('base64url', 300, 3)}"`,
      ],
      ignore: [() => `Bearer AQX${sample('base62', 120)}`, () => `Bearer AQX${'x'.repeat(300)}`],
    },
  },
  markedKey({
    id: 'linkedin-client-secret-marked',
    title: 'LinkedIn client secret (WPL form)',
    why: 'Makes tokens in the name of the application.',
    remedy:
      'delete it at https://www.linkedin.com/developers/apps and make a new one, then take it out of the code.',
    references: ['https://learn.microsoft.com/en-us/linkedin/shared/authentication/authentication'],
    severity: 'high',
    prefix: 'WPL_AP1.',
    body: {
      pattern: '[0-9A-Za-z]{16}[.][0-9A-Za-z+/]{6}={0,2}',
      least: 23,
      sample: (seed) => `${sample('base62', 16, seed)}.${sample('base62', 6, seed + 2)}`,
    },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
