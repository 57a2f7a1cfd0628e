import { isExamplePath, isTestPath } from '../example-path.ts';
import { entropy, hasShortRun } from '../placeholder.ts';
import { shareOfWords } from '../random-value.ts';
import { sample } from '../sample.ts';
import type { SecretCheck, SecretContext, SecretDetector } from '../secret-detector.ts';

/** Of a template, a pattern for texts, a query or markup: punctuation that somebody wrote. */
const WRITTEN =
  /\$\{|#\{|\{\{|\}\}|%\(|%[sd](?![0-9A-Za-z])|<%|\u2026|\u00e2\u0080\u00a6|\\[bdswBDSWpu]|\[\^|\(\?|[\])][*+?{]|\.[*+]|[a-z]-z|A-Z|0-9|<\/|:\/\/|=>|&&|\|\||\(\)|[;:,] | [=<>+-] /;
/** Letters of one case in a row. */
const LONGEST_RUN = 5;

/** Characters of all kinds as a generator of keys mixes them: no words, no syntax, no blanks to speak of. */
function check(secret: string, { path }: SecretContext): SecretCheck {
  if (WRITTEN.test(secret) || hasShortRun(secret)) return 'ignore';
  if (!/[a-z]/.test(secret) || !/[A-Z]/.test(secret) || !/[0-9]/.test(secret)) return 'ignore';
  const marks = secret.replaceAll(/[0-9A-Za-z _./+=:-]/g, '');
  if (new Set(marks).size < 4 || marks.length * 10 < secret.length) return 'ignore';
  if (marks.length * 5 > secret.length * 3) return 'ignore';
  if ((secret.match(/ /g)?.length ?? 0) * 16 > secret.length) return 'ignore';
  const runs = (secret.match(/[a-z]+|[A-Z]+/g) ?? []).map((run) => run.length);
  if (Math.max(...runs) > LONGEST_RUN || shareOfWords(secret) > 0.25) return 'ignore';
  if (entropy(secret) < 4.2) return 'ignore';
  return isExamplePath(path) || isTestPath(path) ? 'fail' : 'pass-weak';
}

/** Printable characters of ASCII in turn with random ones. */
const mixed = (length: number, seed: number): string =>
  Array.from(sample('base62', length, seed), (character, index) =>
    index % 4 === 1 ? '#]%^;~@'.charAt(index % 7) : character,
  ).join('');

const detectors: readonly SecretDetector[] = [
  {
    id: 'quoted-secret',
    title: 'random text of all characters that is called a secret',
    why: 'Signs or decrypts for whoever has it: its name says so and a generator made it.',
    remedy: 'replace it where it is used and read it from the environment instead.',
    references: [
      'https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html',
      'https://developer.wordpress.org/advanced-administration/wordpress/wp-config/',
    ],
    severity: 'medium',
    specificity: 'assignment',
    keywords: [
      'secret',
      'passw',
      'passphrase',
      'signing_key',
      'signingkey',
      'encryption_key',
      'encryptionkey',
      'jwt_key',
      'jwtkey',
      'auth_key',
      'auth_salt',
      'logged_in_',
      'nonce_',
    ],
    keywordCase: 'any',
    pattern: String.raw`(?:secret(?:[_-]?key(?:[_-]base)?)?|passw(?:or)?d|passphrase|(?:signing|encryption|jwt)[_-]?key|(?:auth|logged_in|nonce)_(?:key|salt))["'\x60\]]{0,2}[ \t]{0,8}(?:=>|:=|[:=]|,)[ \t]{0,16}(?:"((?:[^"\\\r\n]|\\[^\r\n]){24,200})"|'((?:[^'\\\r\n]|\\[^\r\n]){24,200})')`,
    flags: 'i',
    group: [1, 2],
    window: { before: 24, after: 320 },
    validate: check,
    publicPrefix: 0,
    checked: { date: '2026-11-23', source: 'heuristic' },
    examples: {
      match: [
        () => `cookieSecret: "${mixed(40, 1)}"`,
        () => `APP_SECRET_KEY = '${mixed(32, 2)}'`,
        () => `define( 'LOGGED_IN_SALT',   '${mixed(64, 3)}' );`,
      ],
      ignore: [
        () => 'password: "must have [A-Z], [0-9] and one of !@#$%^&*()"',
        () => 'secret: "{{ .Values.secret | b64enc }}#${SECRET_2}"',
        () => "define( 'AUTH_KEY', 'put your unique phrase here' );",
        () => 'const secret = "^(?=.*[A-Z])(?=.*[0-9])[^\\\\s]{8,}$";',
        () => `secret: "${sample('base62', 40)}"`,
      ],
    },
  },
];

export default detectors;
