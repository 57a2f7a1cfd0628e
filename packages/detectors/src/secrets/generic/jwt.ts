import { encodeBase64 } from '../base64.ts';
import { decodeJsonObject } from '../checksums.ts';
import { isExamplePath } from '../example-path.ts';
import { bounded } from '../pattern.ts';
import { sample } from '../sample.ts';
import type { SecretCheck, SecretContext, SecretDetector } from '../secret-detector.ts';
import { encodeUtf8 } from '../text-encoding.ts';

/**
 * Header and payload have to decode. Not reported: the sample every JWT page prints, tokens without a signature
 * algorithm, and keys their issuer publishes (Supabase's `anon` role).
 */
function checkJwt(secret: string, { path }: SecretContext): SecretCheck {
  const [first = '', second = ''] = secret.split('.');
  const header = decodeJsonObject(first);
  if (header === null || typeof header['alg'] !== 'string') return 'fail';
  const payload = decodeJsonObject(second);
  if (payload === null) return 'fail';
  if (payload['sub'] === '1234567890' || payload['role'] === 'anon') return 'ignore';
  if (header['alg'] === 'none') return 'ignore';
  // For a person to look at: it decodes as a shown one does.
  return isExamplePath(path) ? 'fail' : 'pass-weak';
}

const base64url = (value: object): string =>
  encodeBase64(encodeUtf8(JSON.stringify(value)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');

const token = (header: object, payload: object): string =>
  `${base64url(header)}.${base64url(payload)}.${sample('base64url', 43)}`;

const detectors: readonly SecretDetector[] = [
  {
    id: 'jwt',
    title: 'JSON Web Token',
    why: 'Acts for its subject until it expires, which may be never.',
    remedy:
      'end the session or rotate the signing key at its issuer, then take it out of the code.',
    references: ['https://www.rfc-editor.org/rfc/rfc7519'],
    severity: 'medium',
    specificity: 'format',
    keywords: ['eyJ'],
    anchor: 'prefix',
    leastRun: 36,
    pattern: bounded(
      'eyJ[0-9A-Za-z_-]{8,2000}={0,2}[.]eyJ[0-9A-Za-z_-]{8,6000}={0,2}[.][0-9A-Za-z_-]{16,1400}',
      'base64url',
    ),
    window: { before: 8, after: 2048 },
    validate: checkJwt,
    publicPrefix: 3,
    checked: { date: '2026-11-22', source: 'RFC 7519' },
    examples: {
      match: [
        () => token({ alg: 'HS256', typ: 'JWT' }, { sub: 'svc', iss: 'ci' }),
        () => `Authorization: Bearer ${token({ alg: 'RS256' }, { iss: 'https://id', exp: 1 })}`,
      ],
      ignore: [
        () => token({ alg: 'HS256' }, { sub: '1234567890', name: 'John Doe' }),
        () => token({ alg: 'HS256' }, { iss: 'supabase', role: 'anon' }),
        () => 'eyJhbGciOiJIUzI1NiJ9.e30.',
      ],
    },
  },
];

export default detectors;
