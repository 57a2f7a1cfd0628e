import { decodeJsonObject } from '../checksums.ts';
import { encodeBase64 } from '../base64.ts';
import { encodeUtf8 } from '../text-encoding.ts';
import { bounded } from '../pattern.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://start.1password.com/developer-tools/infrastructure-secrets/serviceaccount and make a new one, then take it out of the code.';
const references = ['https://developer.1password.com/docs/service-accounts/'];

const serviceAccount = (seed: number): string => {
  const payload = {
    email: 'a@b.c',
    muk: { alg: 'A256GCM', k: sample('base62', 43, seed) },
    secretKey: sample('upper-digits', 34, seed),
    srpX: sample('hex', 64, seed),
    deviceUuid: sample('lower-digits', 26, seed),
  };
  return `ops_${encodeBase64(encodeUtf8(JSON.stringify(payload))).replace(/=+$/, '')}`;
};

const detectors: readonly SecretDetector[] = [
  {
    id: 'one-password-service-account-token',
    title: '1Password service-account token',
    why: 'Reads the vaults the service account may see.',
    remedy,
    references,
    severity: 'critical',
    specificity: 'token',
    keywords: ['ops_'],
    anchor: 'prefix',
    leastRun: 253,
    pattern: bounded('ops_eyJ[0-9A-Za-z+/_-]{250,1300}={0,2}', 'base64url'),
    window: { before: 8, after: 1500 },
    // What the value holds is known from samples, not from the provider: it raises and never lowers.
    validate: (secret) =>
      'muk' in (decodeJsonObject(secret.slice(4)) ?? {}) ? 'pass-weak' : 'unknown',
    publicPrefix: 4,
    checked: { date: '2026-11-22', source: 'construction verified on public samples' },
    examples: {
      match: [() => serviceAccount(1), () => `OP_SERVICE_ACCOUNT_TOKEN=${serviceAccount(2)}`],
      ignore: [() => `ops_eyJ${sample('base64url', 100)}`, () => 'ops_eyJ…'],
    },
  },
  {
    id: 'one-password-secret-key',
    title: '1Password secret key',
    why: 'Opens the account together with its password.',
    remedy:
      'make a new secret key at https://my.1password.com/profile, then take it out of the code.',
    references: ['https://support.1password.com/secret-key/'],
    severity: 'critical',
    specificity: 'token',
    keywords: ['A3-'],
    anchor: 'prefix',
    leastRun: 7,
    pattern: bounded(
      'A3-[0-9A-Z]{6}-(?:[0-9A-Z]{11}|[0-9A-Z]{6}-[0-9A-Z]{5})-[0-9A-Z]{5}-[0-9A-Z]{5}-[0-9A-Z]{5}',
    ),
    publicPrefix: 3,
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
    examples: {
      match: [
        () =>
          `A3-${sample('upper-digits', 6)}-${sample('upper-digits', 6, 7)}-${sample('upper-digits', 5, 8)}-${sample('upper-digits', 5, 5)}-${sample('upper-digits', 5, 7)}-${sample('upper-digits', 5, 9)}`,
        () =>
          `TOKEN='A3-${sample('upper-digits', 6, 5)}-${sample('upper-digits', 6, 7)}-${sample('upper-digits', 5, 8)}-${sample('upper-digits', 5, 9)}-${sample('upper-digits', 5, 11)}-${sample('upper-digits', 5, 13)}'\n`,
      ],
      ignore: [
        () => `A3-${sample('upper-digits', 4)}`,
        () =>
          `A3-${'0'.repeat(6)}-${sample('upper-digits', 6, 7)}-${sample('upper-digits', 5, 8)}-${'0'.repeat(5)}-${'0'.repeat(5)}-${'0'.repeat(5)}`,
      ],
    },
  },
];

export default detectors;
