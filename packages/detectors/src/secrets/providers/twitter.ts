import { namedKey } from '../builders.ts';
import { entropy, looksLikePlaceholder } from '../placeholder.ts';
import { sample } from '../sample.ts';
import type { SecretCheck, SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://developer.x.com/en/portal/projects-and-apps and make a new one, then take it out of the code.';
const references = ['https://docs.x.com/resources/fundamentals/authentication/overview'];

/** Numbers of 64 bits begin the token and stand inside it, so runs of `A` say nothing. */
function checkBearer(secret: string): SecretCheck {
  const rest = secret.replace(/A{4,40}/g, '');
  return rest.length >= 24 && entropy(rest) >= 3.4 && !looksLikePlaceholder(rest)
    ? 'pass-weak'
    : 'unknown';
}

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'twitter-bearer-token',
    title: 'X (Twitter) bearer token',
    why: 'Reads what the app may, and uses up its quota.',
    remedy,
    references,
    severity: 'high',
    names: ['twitter', 'x api bearer', 'x bearer token'],
    value: {
      pattern: 'AAAAAAAAAAAAAAAAAAAA[0-9A-Za-z%+/=]{30,100}',
      least: 50,
      sample: (seed) => `${'A'.repeat(20)}${sample('base62', 80, seed)}`,
    },
    validate: checkBearer,
    publicPrefix: 22,
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
  namedKey({
    id: 'twitter-access-token',
    title: 'X (Twitter) access token',
    why: 'With its secret, reads and posts as the person whose token it is.',
    remedy,
    references,
    severity: 'high',
    names: ['twitter', 'x access token', 'x api token'],
    value: {
      pattern: '[0-9]{8,25}-[0-9A-Za-z]{20,42}',
      least: 29,
      sample: (seed) => `${sample('digits', 18, seed)}-${sample('base62', 40, seed)}`,
    },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
  namedKey({
    id: 'twitter-api-key',
    title: 'X (Twitter) API key',
    why: 'Names the app; with the secret beside it, acts as the app.',
    remedy,
    references,
    severity: 'medium',
    names: ['twitter', 'x api key', 'x api client id', 'x consumer key', 'x api consumer key'],
    value: {
      pattern: '[0-9A-Za-z]{25}|[0-9A-Za-z]{20,22}',
      least: 20,
      sample: (seed) => sample('base62', 25, seed),
    },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
  namedKey({
    id: 'twitter-api-or-access-secret',
    title: 'X (Twitter) API or access secret',
    why: 'With the key beside it, acts as the app or as the person whose token it is.',
    remedy,
    references,
    severity: 'high',
    names: [
      'twitter',
      'x api secret',
      'x api key secret',
      'x access token secret',
      'x consumer secret',
    ],
    value: { alphabet: 'base62', length: [40, 50] },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
