import { isExamplePath, isTestPath } from '../example-path.ts';
import { entropy } from '../placeholder.ts';
import {
  isMadeForOneUse,
  isOpaque,
  isRandomHex,
  isRandomText,
  shareOfWords,
} from '../random-value.ts';
import { sample } from '../sample.ts';
import { isPlaceholderPassword } from '../url-credentials.ts';
import type { SecretCheck, SecretContext, SecretDetector } from '../secret-detector.ts';

/** Files that are full of hashes and never of keys, by what ends their path. */
const HASH_FILES =
  /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lock|Cargo\.lock|poetry\.lock|uv\.lock|Gemfile\.lock|composer\.lock|go\.sum|Pipfile\.lock|flake\.lock|deno\.lock|Package\.resolved|Podfile\.lock|pubspec\.lock|mix\.lock)$|\.(?:min\.js|map|svg|snap|lock|ipynb|sum)$/;
/**
 * Files that exist to hold credentials and are read as they stand: `.env` and its variants but not their templates,
 * Terraform variables and state, and files named for what is in them.
 */
const CREDENTIAL_FILES =
  /(?:^|\/)(?:\.env(?:\.(?!example|sample|template|dist|tpl|test|ci|schema|defaults?)[\w-]{1,40})?|\.envrc|[\w-]{0,60}\.env|[\w.-]{0,60}\.tfvars(?:\.json)?|[\w.-]{0,60}\.tfstate(?:\.backup)?|(?:[\w-]{1,40}[._-])?(?:credentials?|secrets?|passwords?)(?:\.(?:json|ya?ml|ini|txt|properties|cfg|conf|toml))?|\.my\.cnf|\.s3cfg|\.boto|\.ftpconfig|sftp\.json|sftp-config\.json|wp-config\.php|\.fetchmailrc|\.smbcredentials)$/i;
/** Values that say where the secret stands instead of holding it. */
const REFERENCE =
  /^[$%@#<{[(]|\$\{|\{\{|%\(|process\.|import\.meta|os\.|env[.[(]|getenv|secrets?[.[]|vault:|ssm:|arn:|^https?:|^[./~]|[()<>[\]{}\s;]|^[a-z]+(?:[._-][a-z]+)+$|^[A-Z]+(?:_[A-Z]+)+$|::/;
/** Names that only sound like a secret. */
const HARMLESS_NAME =
  /(?:public|publishable|client_?id|key_?(?:id|name|code|type|path|size|word|board|map|frame|hash|ring|bind|up|down)|token_?(?:type|name|url|uri|count|limit|id|expir|endpoint|length)|secret_?(?:name|id|path|ref|arn|version)|primary_?key|foreign_?key|sort_?key|partition_?key|cache_?key|password_?(?:hash|field|policy|length|reset|input)|checksum|digest|integrity|sha[0-9]|nonce|etag|hash|css|class|author|uuid|guid)/i;

function check(secret: string, { text, start, path, groups }: SecretContext): SecretCheck {
  if (HASH_FILES.test(path)) return 'ignore';
  const name = groups[1] ?? '';
  if (
    HARMLESS_NAME.test(
      text
        .slice(Math.max(0, start - 60 - name.length), start)
        .split(/[\n,;{]/)
        .at(-1) ?? '',
    )
  )
    return 'ignore';
  if (REFERENCE.test(secret) || isMereNeighbour(text.slice(0, start))) return 'ignore';
  if (CREDENTIAL_FILES.test(path)) return checkInCredentialFile(secret);
  const classes = [/[a-z]/, /[A-Z]/, /[0-9]/, /[^0-9A-Za-z]/].filter((kind) =>
    kind.test(secret),
  ).length;
  if (classes < 2 || !/[0-9]/.test(secret)) return 'ignore';
  const password = /pass|pwd/i.test(name);
  const least = password ? 2.5 : secret.length >= 20 ? 3 : 3.2;
  if (secret.length < (password ? 8 : 16) || entropy(secret) < least) return 'ignore';
  if (shareOfWords(secret) > 0.6) return 'ignore';
  const before = statementBefore(text, start);
  if (isExamplePath(path) || isTestPath(path) || isMadeForOneUse(before)) return 'unknown';
  return isOpaque(secret) || isNamedSecret(secret, text, start) ? 'pass-weak' : 'unknown';
}

/** Names of what is never shown to anybody: a random value under one of them is the secret itself. */
const SECRET_NAME =
  /(?:secret(?:[_-]?(?:access)?[_-]?key|[_-]?token|[_-]?base)?|auth[_-]?token|(?:private|signing|encryption|master|jwt)[_-]?key)["'`\]]{0,2}[ \t]{0,8}(?:string[ \t]{1,4})?[:=?>.,]{1,4}[ \t]{0,8}["'`]?$/i;
const QUOTED_KEY_NAME = /api[_-]?key["'`\]]{0,2}[ \t]{0,8}[:=?>,]{1,4}[ \t]{0,8}["'`]$/i;
/** Providers whose own detectors know the forms of all their keys: another form is none of them. */
const FORMS_KNOWN =
  /aws|amazon|git_?(?:hub|lab)|stripe|slack|openai|anthropic|shopify|sendgrid|hugging_?face|npm|pypi/i;
/** Sixteen bytes are a digest or an identifier as often as a key: only where the whole name speaks of keys. */
const SHORT_HEX = 32;
const BARE_NAME =
  /(?:^|[^\w-])(?:(?:app(?:lication)?|api|auth|oauth2?|client|consumer|session|cookie|jwt|web|server|service|admin|my|the|shared|private|master|signing|encryption|hmac|access|secret|key|token|base|prod(?:uction)?|live|default|webhook|flask|django|rails)[_-]?){1,5}["'`\]]{0,2}[ \t]{0,8}(?:string[ \t]{1,4})?[:=?>.,]{1,4}[ \t]{0,8}["'`]?$/i;
/** What stands beside keys that only read what everybody may: of search engines and of maps. */
const PUBLIC_SERVICE = /algolia|docsearch|index_?name|app_?id|search|map/i;

/**
 * Whether the value is random and its name leaves no doubt. The key of an interface counts only as a quoted literal: as
 * the parameter of an address it is often one that everybody sees.
 */
function isNamedSecret(secret: string, text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 60), start);
  if (FORMS_KNOWN.test(before)) return false;
  if (secret.length <= SHORT_HEX && isRandomHex(secret) && !BARE_NAME.test(before)) return false;
  if (SECRET_NAME.test(before)) return isRandomHex(secret) || isRandomText(secret);
  return QUOTED_KEY_NAME.test(before) && isRandomHex(secret) && !PUBLIC_SERVICE.test(text);
}

/** A comma makes a value of its neighbour only in a call: `set("api_token", "…")`. In a list they are two values. */
function isMereNeighbour(before: string): boolean {
  return (
    /,[ \t]{0,8}["'\x60]$/.test(before) &&
    !/\([ \t]{0,8}["'\x60][\w.-]{1,80}["'\x60],[ \t]{0,8}["'\x60]$/.test(before)
  );
}

/** The statement up to the value. */
function statementBefore(text: string, start: number): string {
  return (
    text
      .slice(Math.max(0, start - 60), start)
      .split(/[\n,;{]/)
      .at(-1) ?? ''
  );
}

/** Nothing but a password or a key stands there, unless it is a placeholder or says where one is. */
function checkInCredentialFile(secret: string): SecretCheck {
  if (isPlaceholderPassword(secret) || ENCRYPTED.test(secret)) return 'ignore';
  return /^[A-Za-z]{1,12}$|^[0-9.]{1,12}$/.test(secret) || entropy(secret) < 2.3
    ? 'ignore'
    : 'pass-weak';
}

/** Marks of values that are encrypted where they stand: SOPS, Ansible Vault, dotenvx, Rails and Jasypt. */
const ENCRYPTED = /^(?:ENC[[(]|encrypted:|\$ANSIBLE_VAULT|vault:v[0-9]|kms:|age:)/;

const detectors: readonly SecretDetector[] = [
  {
    id: 'secret-assignment',
    title: 'value that is called a secret',
    why: 'May be a password or a key: its name says so and it looks random.',
    remedy: 'if it is real, revoke it where it was made and read it from the environment instead.',
    references: [
      'https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html',
    ],
    severity: 'medium',
    specificity: 'assignment',
    keywords: [
      'passw',
      'pwd',
      'passphrase',
      'secret',
      'token',
      'api_key',
      'apikey',
      'api-key',
      'access_key',
      'accesskey',
      'access-key',
      'auth_key',
      'authkey',
      'private_key',
      'privatekey',
      'client_key',
      'encryption_key',
      'signing_key',
      'credential',
      '_key=',
      '_key ',
      '_key:',
      '_key"',
    ],
    keywordCase: 'any',
    anchor: 'assignment',
    leastRun: 8,
    pattern: String.raw`(passw(?:or)?d|pwd|passphrase|secret|token|(?:api|access|auth|private|client|encryption|signing|account|master|license|service|app|consumer)[_-]?key|[0-9a-z]_key|credential)[\w.-]{0,32}["'\x60\]]{0,2}[ \t]{0,8}(?:=>|[:?]{0,3}=|:|string[ \t]{1,4}=|[.]=|,(?=[ \t]{0,8}["'\x60]))[ \t]{0,8}["'\x60]?((?:[^\s"'\x60,<>|&\\]|\\(?![nrt])){8,200})`,
    flags: 'i',
    group: 2,
    window: { before: 24, after: 280 },
    validate: check,
    leastEntropy: 2.5,
    tier: 'review',
    publicPrefix: 0,
    checked: { date: '2026-11-22', source: 'heuristic' },
    examples: {
      match: [
        () => `const apiKey = "${sample('base62', 32)}";`,
        () => `DB_PASSWORD=${sample('base62', 14)}`,
        () => `  client_secret: ${sample('base64url', 36)}`,
        () => `setProperty("API_TOKEN", "${sample('base62', 32)}")`,
        () => `var apiToken string = "${sample('base62', 32)}"`,
        () => `TOKEN=${sample('base62', 32)}\\nBACKUP_ENABLED=true`,
        () => `jwtToken = "${sample('base62', 24)}.${sample('base62', 30)}."`,
      ],
      ignore: [
        () => 'password = process.env.PASSWORD1',
        () => `['api-token', '${sample('base62', 32)}']`,
        () => 'secret_name: projects/acme-prod1/database',
        () => 'token = "your-token-123456789"',
        () => `public_key = "${sample('base62', 40)}"`,
        () => 'const tokenType = "urn:ietf:params:oauth2";',
        () => 'password: "password123"',
      ],
    },
  },
];

export default detectors;
