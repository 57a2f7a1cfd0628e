import { markedKey, namedKey } from '../builders.ts';
import { bounded } from '../pattern.ts';
import { entropy, looksLikePlaceholder } from '../placeholder.ts';
import { sample } from '../sample.ts';
import type { SecretCheck, SecretContext, SecretDetector } from '../secret-detector.ts';

/**
 * The run of one letter that marks the token would make it a placeholder; what is around it has to be random. Without
 * the provider's name beside it, digits and letters of both cases have to be there, as in no line of zeros in base64.
 */
function checkLongLived(secret: string, { text, start }: SecretContext): SecretCheck {
  const body = secret.slice(0, 11) + secret.slice(21);
  if (looksLikePlaceholder(body) || entropy(body) < 3.6) return 'ignore';
  if (/dropbox/i.test(text.slice(Math.max(0, start - 60), start))) return 'pass-weak';
  const mixed = /[0-9]/.test(body) && /[a-z]/.test(body) && /[A-Z]/.test(body);
  return mixed && entropy(body) >= 4 ? 'pass-weak' : 'ignore';
}

const longLived = (seed: number): string =>
  `${sample('base62', 11, seed)}${'A'.repeat(10)}${sample('base62', 43, seed)}`;

const detectors: readonly SecretDetector[] = [
  markedKey({
    id: 'dropbox-short-lived-token',
    title: 'Dropbox access token (short-lived)',
    why: 'Reads and changes files for about four hours.',
    remedy: 'revoke it with /2/auth/token/revoke, then take it out of the code.',
    references: ['https://www.dropbox.com/developers/documentation/http/documentation'],
    severity: 'high',
    prefix: 'sl.',
    body: {
      pattern: '(?:u[.])?[0-9A-Za-z_=-]{120,1500}',
      least: 120,
      sample: (seed) => sample('base64url', 136, seed),
    },
    window: { before: 8, after: 1600 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
  namedKey({
    id: 'dropbox-app-key',
    title: 'Dropbox app key or secret',
    why: 'With a code or a refresh token it acts in the name of the app.',
    remedy:
      'delete it at https://www.dropbox.com/developers/apps and make a new one, then take it out of the code.',
    references: ['https://developers.dropbox.com/oauth-guide'],
    severity: 'high',
    names: ['dropbox'],
    value: { alphabet: 'lower-digits', length: 15 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
  namedKey({
    id: 'dropbox-refresh-token',
    title: 'Dropbox refresh token',
    why: 'Makes access tokens until it is revoked.',
    remedy:
      'delete it at https://www.dropbox.com/account/connected_apps and make a new one, then take it out of the code.',
    references: ['https://developers.dropbox.com/oauth-guide'],
    severity: 'critical',
    names: ['dropbox refresh', 'dropbox token'],
    value: { alphabet: 'base64url', length: 64 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
  {
    id: 'dropbox-long-lived-token',
    title: 'Dropbox access token (long-lived)',
    why: 'Reads and changes files until it is revoked.',
    remedy:
      'disconnect the app at https://www.dropbox.com/account/connected_apps, then take it out of the code.',
    references: ['https://developers.dropbox.com/oauth-guide'],
    severity: 'critical',
    specificity: 'token',
    keywords: ['AAAAAAAAAA'],
    pattern: bounded('[0-9A-Za-z_-]{11}AAAAAAAAAA[0-9A-Za-z_=-]{43}', 'base64'),
    window: { before: 80, after: 48 },
    validate: checkLongLived,
    publicPrefix: 0,
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
    examples: {
      match: [() => longLived(1), () => `token = "${longLived(2)}"`],
      ignore: [
        () => 'A'.repeat(64),
        () => `${sample('base62', 20)}${longLived(1)}`,
        () => `${'A'.repeat(21)}${sample('lower', 43)}`,
      ],
    },
  },
];

export default detectors;
