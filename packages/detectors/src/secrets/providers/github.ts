import { encodeBase32 } from '../base64.ts';
import { checkCrc32Base62, crc32Base62, decodeJsonObject } from '../checksums.ts';
import { bounded } from '../pattern.ts';
import { sample } from '../sample.ts';
import { namedKey } from '../builders.ts';
import type { SecretCheck, SecretDetector } from '../secret-detector.ts';
import { sha256 } from '../sha256.ts';
import { encodeUtf8 } from '../text-encoding.ts';

const formats =
  'https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github#githubs-token-formats';
const checked = {
  date: '2026-11-22',
  source:
    'https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/',
};
const remedy =
  'delete it at https://github.com/settings/tokens (or revoke it with the credentials API), then take it out of the code.';

const token = (prefix: string, length: number): string => {
  const body = sample('base62', length - 6);
  return prefix + body + crc32Base62(body);
};

/** First 8 of the last 16 characters: base32 of the SHA-256 of everything before them. */
function fineGrainedChecksum(before: string): string {
  return encodeBase32(sha256(encodeUtf8(before))).slice(0, 8);
}

function checkFineGrained(secret: string): SecretCheck {
  const before = secret.slice(0, -16);
  return fineGrainedChecksum(before) === secret.slice(-16, -8) ? 'pass-strong' : 'fail';
}

/**
 * A checksum that holds proves every form. One that fails disproves only a personal access token: published tokens of
 * OAuth applications and of Apps (`gho_`, `ghu_`, `ghs_`, `ghr_`) do not always carry it.
 */
function checkToken(secret: string): SecretCheck {
  const check = checkCrc32Base62(secret, 4);
  return check === 'fail' && !secret.startsWith('ghp_') ? 'unknown' : check;
}

function checkStateless(secret: string): SecretCheck {
  const header = decodeJsonObject(secret.slice(secret.indexOf('_', 4) + 1, secret.indexOf('.')));
  return header !== null && 'alg' in header ? 'pass-weak' : 'fail';
}

const fineGrained = (): string => {
  const before = `github_pat_${sample('base62', 22)}_${sample('base62', 43)}`;
  return before + fineGrainedChecksum(before) + sample('base62', 8, 2);
};

const stateless = (): string =>
  `ghs_${sample('digits', 7)}_eyJhbGciOiJSUzI1NiJ9.eyJ${sample('base64url', 300)}.${sample('base64url', 86)}`;

const detectors: readonly SecretDetector[] = [
  {
    id: 'github-token',
    title: 'GitHub access token',
    why: 'Reads and changes whatever its owner or the App may: code, releases, settings and Actions.',
    remedy,
    references: [formats],
    severity: 'critical',
    specificity: 'token',
    keywords: ['ghp_', 'gho_', 'ghu_', 'ghs_'],
    anchor: 'prefix',
    pattern: bounded('gh[pous]_[0-9A-Za-z]{36}'),
    validate: checkToken,
    publicPrefix: 4,
    checked,
    examples: {
      match: [
        () => token('ghp_', 36),
        () => `token = "${token('gho_', 36)}"`,
        () => `url: https://x:${token('ghu_', 36)}@github.com/o/r`,
        () => `TOKEN=${token('ghs_', 36)}\n`,
      ],
      ignore: [
        () => `ghp_${'x'.repeat(36)}`,
        () => 'ghp_ is the prefix',
        () => `ghp_${sample('base62', 20)}`,
        () => `${token('ghp_', 36)}${sample('base62', 3)}`,
      ],
    },
  },
  {
    id: 'github-stateless-token',
    title: 'GitHub App installation token',
    why: 'Acts as the App on every repository it is installed on, for up to an hour.',
    remedy: 'revoke it with DELETE /installation/token, then take it out of the code.',
    references: [formats],
    severity: 'high',
    specificity: 'token',
    keywords: ['ghs_'],
    anchor: 'prefix',
    pattern: bounded(
      'ghs_[0-9]{1,12}_eyJ[0-9A-Za-z_-]{10,2000}[.][0-9A-Za-z_-]{20,4000}[.][0-9A-Za-z_-]{20,1000}',
      'base64url',
    ),
    window: { before: 8, after: 4096 },
    validate: checkStateless,
    publicPrefix: 4,
    checked: { date: '2026-11-22', source: 'https://github.blog/changelog/' },
    examples: {
      match: [stateless, () => `GH_TOKEN: ${stateless()}`],
      ignore: [() => `ghs_${sample('digits', 7)}_eyJhbGciOiJSUzI1NiJ9`, () => token('ghs_', 36)],
    },
  },
  {
    id: 'github-refresh-token',
    title: 'GitHub App refresh token',
    why: 'Makes new user access tokens for up to six months.',
    remedy: "revoke the user's authorisation of the App, then take it out of the code.",
    references: [formats],
    severity: 'critical',
    specificity: 'token',
    keywords: ['ghr_'],
    anchor: 'prefix',
    pattern: bounded('ghr_[0-9A-Za-z]{36}(?:[0-9A-Za-z]{40})?'),
    validate: checkToken,
    publicPrefix: 4,
    checked,
    examples: {
      match: [() => token('ghr_', 76), () => `refresh_token=${token('ghr_', 36)}`],
      ignore: [() => `ghr_${sample('base62', 30)}`, () => `ghr_${'0'.repeat(76)}`],
    },
  },
  {
    id: 'github-fine-grained-token',
    title: 'GitHub fine-grained personal access token',
    why: 'Does whatever its owner granted it, on the repositories it was made for.',
    remedy:
      'delete it at https://github.com/settings/personal-access-tokens, then take it out of the code.',
    references: [formats],
    severity: 'critical',
    specificity: 'token',
    keywords: ['github_pat_'],
    anchor: 'prefix',
    pattern: bounded('github_pat_[0-9A-Za-z_]{82}'),
    validate: checkFineGrained,
    publicPrefix: 11,
    checked,
    examples: {
      match: [fineGrained, () => `export GH_TOKEN='${fineGrained()}'`],
      ignore: [
        () => `github_pat_${sample('base62', 22)}`,
        () => `github_pat_${'A'.repeat(22)}_${'A'.repeat(59)}`,
      ],
    },
  },
  namedKey({
    id: 'github-oauth-app-secret',
    title: 'GitHub OAuth or App client secret',
    why: 'Makes user tokens in the name of the application.',
    remedy:
      'make a new one at https://github.com/settings/developers and delete this one, then take it out of the code.',
    references: [
      'https://docs.github.com/en/apps/oauth-apps/building-oauth-apps/authorizing-oauth-apps',
    ],
    severity: 'critical',
    names: [
      'github client secret',
      'github secret',
      'github app secret',
      'github oauth secret',
      'github oauth client secret',
      'github app client secret',
      'gh client secret',
    ],
    value: { alphabet: 'hex', length: 40 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
  namedKey({
    id: 'github-legacy-token',
    title: 'GitHub access token (older form)',
    why: 'Reads and changes whatever its owner may: code, releases, settings and Actions.',
    remedy:
      'delete it at https://github.com/settings/tokens and make a new one, then take it out of the code.',
    references: [
      'https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/',
    ],
    severity: 'critical',
    names: [
      'github token',
      'github api key',
      'github api token',
      'github key',
      'github pat',
      'github access token',
      'github oauth token',
      'github personal access token',
      'github auth',
      'gh token',
      'github oauth',
      'github password',
    ],
    value: { alphabet: 'hex', length: 40 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
  namedKey({
    id: 'github-client-id',
    title: 'GitHub client id',
    why: 'Names the application; made to be public.',
    remedy: 'nothing has to be revoked: the id alone opens nothing.',
    references: [
      'https://docs.github.com/en/apps/oauth-apps/building-oauth-apps/authorizing-oauth-apps',
    ],
    severity: 'info',
    names: [
      'github client id',
      'github oauth client id',
      'github app client id',
      'github id',
      'github key',
      'gh client id',
    ],
    value: {
      pattern: '(?:[0-9a-f]{20}|Iv1[.][0-9a-f]{16}|Iv23[0-9A-Za-z]{16}|Ov23[0-9A-Za-z]{16})',
      least: 20,
      sample: (seed) => sample('hex', 20, seed),
    },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
  namedKey({
    id: 'github-webhook-secret',
    title: 'GitHub webhook secret',
    why: 'Signs made-up deliveries that the receiver believes.',
    remedy: 'change it in the settings of the webhook, then take it out of the code.',
    references: [
      'https://docs.github.com/en/webhooks/using-webhooks/validating-webhook-deliveries',
    ],
    severity: 'high',
    names: ['github webhook secret', 'gh webhook secret', 'github webhook'],
    value: { alphabet: 'base64url', length: [16, 64] },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
