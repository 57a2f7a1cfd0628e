import { bounded } from '../pattern.ts';
import { pemBlock, readPem } from '../pem.ts';
import { sample } from '../sample.ts';
import { namedKey } from '../builders.ts';
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
  namedKey({
    id: 'google-ads-developer-token',
    title: 'Google Ads developer token',
    why: 'With access to an account it manages campaigns.',
    remedy:
      'delete it at https://ads.google.com/aw/apicenter and make a new one, then take it out of the code.',
    references: ['https://developers.google.com/google-ads/api/docs/api-policy/developer-token'],
    severity: 'high',
    names: [
      'google ads developer token',
      'developer token',
      'google ads token',
      'adwords developer token',
    ],
    value: { alphabet: 'base64url', length: 22 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
  namedKey({
    id: 'google-storage-hmac-secret',
    title: 'Google Cloud Storage HMAC secret',
    why: 'With its access id it reads and changes objects in buckets.',
    remedy:
      'delete it at https://console.cloud.google.com/storage/settings;tab=interoperability and make a new one, then take it out of the code.',
    references: ['https://docs.cloud.google.com/storage/docs/authentication/hmackeys'],
    severity: 'critical',
    names: [
      'gcs secret',
      'gcs hmac',
      'goog secret',
      'google storage secret',
      'gs secret access key',
      'gcs access key secret',
      'google hmac',
    ],
    value: { alphabet: 'base64', length: 40 },
    leastEntropy: 3.5,
    checked: { date: '2026-11-23', source: "the provider's documentation" },
  }),
  {
    id: 'google-oauth-client-id',
    title: 'Google OAuth client id',
    why: 'Names the application; for web and installed apps it is public.',
    remedy: 'nothing has to be revoked: the id alone opens nothing.',
    references: ['https://developers.google.com/identity/protocols/oauth2'],
    severity: 'info',
    specificity: 'token',
    keywords: ['.apps.googleusercontent.com'],
    pattern: bounded('[0-9]{6,21}-[0-9a-z]{32}[.]apps[.]googleusercontent[.]com'),
    window: { before: 64, after: 8 },
    publicPrefix: 0,
    checked,
    examples: {
      match: [
        () => `${sample('digits', 12)}-${sample('lower-digits', 32)}.apps.googleusercontent.com`,
        () =>
          `clientID: '${sample('digits', 12, 4)}-${sample('lower-digits', 32, 4)}.apps.googleusercontent.com',`,
      ],
      ignore: [
        () => 'project.apps.googleusercontent.com',
        () => `${sample('digits', 12)}.apps.googleusercontent.com`,
      ],
    },
  },
  {
    id: 'google-oauth-legacy-secret',
    title: 'Google OAuth client secret (older form)',
    why: 'Makes tokens in the name of the application.',
    remedy,
    references: ['https://developers.google.com/identity/protocols/oauth2'],
    severity: 'high',
    specificity: 'context',
    keywords: ['.apps.googleusercontent.com'],
    // The id and, not far behind it, the 24 characters of its secret.
    pattern: String.raw`[.]apps[.]googleusercontent[.]com(?:["'\s;,]{1,12}|[^{}]{1,200}?secret["'\s]{0,4}[=:>,]{1,3}["'\s]{0,4})([0-9A-Za-z_-]{24})(?![0-9A-Za-z_-])`,
    flags: 'i',
    group: 1,
    window: { before: 8, after: 300 },
    leastEntropy: 3.3,
    publicPrefix: 0,
    checked,
    examples: {
      match: [
        () =>
          `id = '${sample('digits', 12)}-x.apps.googleusercontent.com';\nCLIENT_SECRET = '${sample('base64url', 24)}';`,
        () => `${sample('digits', 12)}-x.apps.googleusercontent.com\n${sample('base64url', 24, 3)}`,
      ],
      ignore: [
        () => `x.apps.googleusercontent.com digest: '${sample('base64url', 24)}'`,
        () => `x.apps.googleusercontent.com\n${'x'.repeat(24)}`,
      ],
    },
  },
  {
    id: 'google-storage-hmac-id',
    title: 'Google Cloud Storage HMAC access id',
    why: 'Is one half of the credentials that read and change objects in buckets.',
    remedy:
      'delete the key at https://console.cloud.google.com/storage/settings;tab=interoperability, then take it out of the code.',
    references: ['https://docs.cloud.google.com/storage/docs/authentication/hmackeys'],
    severity: 'medium',
    specificity: 'token',
    keywords: ['GOOG'],
    anchor: 'prefix',
    leastRun: 20,
    pattern: bounded('GOOG[0-9A-Z]{20}(?:[0-9A-Z]{20}|[0-9A-Z]{37})?'),
    window: { before: 8, after: 80 },
    leastEntropy: 3,
    publicPrefix: 4,
    checked: { date: '2026-11-23', source: "the provider's documentation" },
    examples: {
      match: [
        () => `GOOG${sample('upper-digits', 20)}`,
        () => `access_key = "GOOG1E${sample('upper-digits', 55, 2)}"`,
      ],
      ignore: [() => `GOOG${sample('upper-digits', 12)}`, () => `GOOG${'A'.repeat(20)}`],
    },
  },
  {
    id: 'firebase-server-key',
    title: 'Firebase Cloud Messaging server key',
    why: 'Sends push messages to every user of the app.',
    remedy: 'delete it in the Firebase console (Cloud Messaging), then take it out of the code.',
    references: ['https://firebase.google.com/docs/cloud-messaging/auth-server'],
    severity: 'high',
    specificity: 'token',
    keywords: [':APA91b'],
    pattern: bounded('AAAA[0-9A-Za-z_-]{7}:APA91b[0-9A-Za-z_-]{134}', 'base64url'),
    window: { before: 24, after: 160 },
    publicPrefix: 4,
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
    examples: {
      match: [() => `AAAA${sample('base64url', 7)}:APA91b${sample('base64url', 134)}`],
      ignore: [
        // A device's registration token, which only names the device.
        () => `${sample('base64url', 22)}:APA91b${sample('base64url', 134)}`,
        () => `AAAA${sample('base64url', 7)}:APA91b${'0'.repeat(134)}`,
      ],
    },
  },
];

export default detectors;
