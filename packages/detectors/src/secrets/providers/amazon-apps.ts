import { markedKey, namedKey } from '../builders.ts';
import { needsDigit } from '../digits.ts';
import { bounded } from '../pattern.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'rotate it in the security profile at https://developer.amazon.com, then take it out of the code.';
const references = ['https://developer.amazon.com/docs/login-with-amazon/security-profile.html'];

const detectors: readonly SecretDetector[] = [
  {
    id: 'amazon-app-client-secret',
    title: 'Login with Amazon client secret',
    why: 'Signs in as the application: advertising, selling and Alexa APIs.',
    remedy,
    references,
    severity: 'high',
    specificity: 'token',
    keywords: ['amzn1.oa2-cs.v1.'],
    anchor: 'prefix',
    leastRun: 64,
    pattern: bounded('amzn1[.]oa2-cs[.]v1[.][0-9a-f]{64}'),
    publicPrefix: 16,
    checked: { date: '2026-11-23', source: 'one public rule set' },
    examples: {
      match: [() => `amzn1.oa2-cs.v1.${sample('hex', 64)}`],
      ignore: [() => 'amzn1.oa2-cs.v1.', () => `amzn1.oa2-cs.v1.${sample('hex', 20)}`],
    },
  },
  markedKey({
    id: 'amazon-app-client-id',
    title: 'Login with Amazon client id',
    why: 'Names the application whose secret may stand near it.',
    remedy,
    references,
    severity: 'medium',
    prefix: 'amzn1.application-oa2-client.',
    body: { alphabet: 'base62', length: [20, 64] },
    validate: needsDigit,
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
  markedKey({
    id: 'amazon-app-refresh-token',
    title: 'Login with Amazon refresh token',
    why: 'Gets new access tokens for the account until it is revoked.',
    remedy,
    references,
    severity: 'high',
    prefix: 'Atzr|',
    body: { alphabet: 'base64url', length: [100, 2000] },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
  markedKey({
    id: 'amazon-app-access-token',
    title: 'Login with Amazon access token',
    why: 'Acts for the account for an hour.',
    remedy,
    references,
    severity: 'medium',
    prefix: 'Atza|',
    body: { alphabet: 'base64url', length: [100, 2000] },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
  namedKey({
    id: 'amazon-music-client-secret',
    title: 'Amazon Music client secret',
    why: 'Signs in as the application.',
    remedy,
    references,
    severity: 'high',
    names: ['amazon music'],
    value: { alphabet: 'hex', length: 64 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
