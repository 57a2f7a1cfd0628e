import { decodeBase64, encodeBase64 } from '../base64.ts';
import { latin1 } from '../text-encoding.ts';
import { kindOfPassword } from '../password.ts';
import { entropy } from '../placeholder.ts';
import { sample } from '../sample.ts';
import type { SecretCheck, SecretDetector } from '../secret-detector.ts';
import { encodeUtf8 } from '../text-encoding.ts';
import { checkUrlCredentials } from '../url-credentials.ts';

const references = [
  'https://www.rfc-editor.org/rfc/rfc7617',
  'https://www.rfc-editor.org/rfc/rfc6750',
];
const checked = { date: '2026-11-22', source: 'RFC 7617 and RFC 6750' };

/** The base64 of `user:password`, judged like the two in a URL. */
function checkBasic(secret: string): SecretCheck {
  const bytes = decodeBase64(secret);
  if (bytes === null) return 'ignore';
  const text = latin1(bytes);
  const colon = text.indexOf(':');
  if (colon < 0 || !/^[\x20-\x7e\x80-\xff]+$/.test(text)) return 'ignore';
  const [user, password] = [text.slice(0, colon), text.slice(colon + 1)];
  return checkUrlCredentials({ user, password, host: 'unknown.host', path: '' }) === 'ignore' ||
    password.length < 6
    ? 'ignore'
    : 'pass-weak';
}

const basic = (password: string): string => encodeBase64(encodeUtf8(`svc:${password}`));

const detectors: readonly SecretDetector[] = [
  {
    id: 'basic-authorization',
    title: 'Basic authorization header',
    why: 'Holds a user name and a password, merely encoded.',
    remedy: 'change the password, then take the header out of the code.',
    references,
    severity: 'high',
    specificity: 'format',
    keywords: ['authorization'],
    keywordCase: 'any',
    pattern: String.raw`authorization["'\x60]?\s{0,4}[:=,]\s{0,4}["'\x60]?basic\s{1,4}([0-9A-Za-z+/]{8,400}={0,2})(?![0-9A-Za-z+/=])`,
    flags: 'i',
    group: 1,
    window: { before: 4, after: 440 },
    validate: checkBasic,
    publicPrefix: 0,
    checked,
    examples: {
      match: [
        () => `Authorization: Basic ${basic(sample('base62', 14))}`,
        () => `headers: { "Authorization": "Basic ${basic(sample('base62', 10))}" }`,
      ],
      ignore: [
        () => `Authorization: Basic ${basic('password')}`,
        () => 'Authorization: Basic <base64>',
      ],
    },
  },
  {
    id: 'bearer-authorization',
    title: 'bearer token in an authorization header',
    why: 'Acts for whoever it was issued to.',
    remedy: 'revoke the token at its issuer, then take the header out of the code.',
    references,
    severity: 'medium',
    specificity: 'assignment',
    keywords: ['authorization'],
    keywordCase: 'any',
    pattern: String.raw`authorization["'\x60]?\s{0,4}[:=,]\s{0,4}["'\x60]?(?:bearer|token)\s{1,4}([0-9A-Za-z_.~+/=-]{20,600})`,
    flags: 'i',
    group: 1,
    window: { before: 4, after: 640 },
    anchor: 'assignment',
    leastRun: 20,
    validate: (secret) =>
      kindOfPassword(secret) === 'strong' && entropy(secret) >= 3.3 ? 'unknown' : 'ignore',
    publicPrefix: 0,
    checked,
    examples: {
      match: [() => `headers = {"Authorization": "Bearer ${sample('base62', 40)}"}`],
      ignore: [
        () => 'Authorization: Bearer $TOKEN',
        () => 'Authorization: Bearer your-access-token-goes-here',
      ],
    },
  },
];

export default detectors;
