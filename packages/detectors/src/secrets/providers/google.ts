import { bounded } from '../pattern.ts';
import { pemBlock, readPem } from '../pem.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const references = ['https://cloud.google.com/docs/authentication/api-keys'];
const checked = { date: '2026-11-22', source: 'agreement of several public rule sets' };
const remedy =
  'delete it at https://console.cloud.google.com/apis/credentials, then take it out of the code.';

const serviceAccount = (): string =>
  JSON.stringify(
    {
      type: 'service_account',
      project_id: 'p',
      private_key_id: sample('hex', 40),
      private_key: pemBlock('PRIVATE KEY'),
      client_email: 'ci@p.iam.gserviceaccount.com',
    },
    null,
    2,
  );

const detectors: readonly SecretDetector[] = [
  {
    id: 'google-api-key',
    title: 'Google API key',
    why: 'Uses the APIs switched on for it at the cost of the project; a Firebase web key is public by design.',
    remedy:
      'restrict or delete it at https://console.cloud.google.com/apis/credentials, then take it out of the code.',
    references,
    severity: 'high',
    specificity: 'token',
    keywords: ['AIza'],
    anchor: 'prefix',
    pattern: bounded('AIza[0-9A-Za-z_-]{35}', 'base64url'),
    window: { before: 8, after: 40 },
    leastEntropy: 3,
    publicPrefix: 4,
    checked,
    examples: {
      match: [
        () => `AIza${sample('base64url', 35)}`,
        () => `?key=AIza${sample('base64url', 35, 2)}&v=1`,
      ],
      ignore: [() => `AIza${sample('base64url', 30)}`, () => `AIza${'x'.repeat(35)}`],
    },
  },
  {
    id: 'google-gemini-key',
    title: 'Google Gemini API key',
    why: "Uses models at the project's cost.",
    remedy: 'delete it at https://aistudio.google.com/apikey, then take it out of the code.',
    references: ['https://ai.google.dev/gemini-api/docs/api-key'],
    severity: 'critical',
    specificity: 'token',
    keywords: ['AQ.Ab8RN6'],
    anchor: 'prefix',
    pattern: bounded('AQ[.]Ab8RN6[0-9A-Za-z_-]{44}', 'base64url'),
    publicPrefix: 9,
    checked: { date: '2026-11-22', source: 'one public rule set' },
    examples: {
      match: [() => `AQ.Ab8RN6${sample('base64url', 44)}`],
      ignore: [() => `AQ.Ab8RN6${sample('base64url', 30)}`],
    },
  },
  {
    id: 'google-oauth-access-token',
    title: 'Google OAuth access token',
    why: 'Acts for its user or service account for up to an hour.',
    remedy: 'revoke it at https://oauth2.googleapis.com/revoke, then take it out of the code.',
    references: ['https://developers.google.com/identity/protocols/oauth2'],
    severity: 'high',
    specificity: 'token',
    keywords: ['ya29.'],
    anchor: 'prefix',
    pattern: bounded('ya29[.][0-9A-Za-z_.-]{20,1000}', 'base64url'),
    window: { before: 8, after: 1024 },
    leastEntropy: 3,
    publicPrefix: 5,
    checked,
    examples: {
      match: [
        () => `ya29.${sample('base64url', 160)}`,
        () => `Bearer ya29.${sample('base64url', 60)}`,
      ],
      ignore: [() => `ya29.${sample('base64url', 8)}`, () => 'ya29.…'],
    },
  },
  {
    id: 'google-oauth-client-secret',
    title: 'Google OAuth client secret',
    why: 'Makes tokens in the name of the application; for installed apps it is not treated as secret.',
    remedy,
    references: ['https://developers.google.com/identity/protocols/oauth2'],
    severity: 'high',
    specificity: 'token',
    keywords: ['GOCSPX-'],
    anchor: 'prefix',
    pattern: bounded('GOCSPX-[0-9A-Za-z_-]{28}', 'base64url'),
    publicPrefix: 7,
    checked,
    examples: {
      match: [
        () => `GOCSPX-${sample('base64url', 28)}`,
        () => `secret: 'GOCSPX-${sample('base64url', 28, 2)}'`,
      ],
      ignore: [() => `GOCSPX-${sample('base64url', 20)}`, () => `GOCSPX-${'x'.repeat(28)}`],
    },
  },
  {
    id: 'google-oauth-refresh-token',
    title: 'Google OAuth refresh token',
    why: 'Makes access tokens for its user until it is revoked.',
    remedy: 'revoke it at https://myaccount.google.com/connections, then take it out of the code.',
    references: ['https://developers.google.com/identity/protocols/oauth2'],
    severity: 'critical',
    specificity: 'token',
    keywords: ['1//0'],
    anchor: 'prefix',
    pattern: bounded('1//0[0-9A-Za-z_-]{60,120}', 'base64url'),
    leastEntropy: 3.6,
    publicPrefix: 4,
    checked,
    examples: {
      match: [
        () => `1//0${sample('base64url', 99)}`,
        () => `"refresh_token": "1//0${sample('base64url', 80)}"`,
      ],
      ignore: [() => `1//0${sample('base64url', 30)}`, () => 'https://x.y/1//0'],
    },
  },
  {
    id: 'google-service-account-key',
    title: 'Google service-account key',
    why: 'Acts as the service account until the key is deleted.',
    remedy:
      'delete the key at https://console.cloud.google.com/iam-admin/serviceaccounts, then take the file out of the repository.',
    references: ['https://cloud.google.com/iam/docs/keys-create-delete'],
    severity: 'critical',
    specificity: 'token',
    keywords: ['service_account'],
    pattern: String.raw`"service_account\\?"[^}]{0,800}private_key\\?"\s{0,5}:\s{0,5}\\?"(-----BEGIN (?:RSA |EC )?PRIVATE KEY-----[^"-]{60,6000}-----END (?:RSA |EC )?PRIVATE KEY-----)`,
    group: 1,
    window: { before: 64, after: 6144 },
    validate: (secret) => (readPem(secret).kind === 'clear' ? 'pass-strong' : 'fail'),
    publicPrefix: { through: '-----BEGIN' },
    checked,
    examples: {
      match: [serviceAccount],
      ignore: [
        () => '{"type": "service_account", "private_key": "-----BEGIN PRIVATE KEY-----\\n…"}',
        () => '"type": "service_account"',
      ],
    },
  },
];

export default detectors;
