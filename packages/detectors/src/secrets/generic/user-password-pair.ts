import { isExamplePath, isTestPath } from '../example-path.ts';
import { kindOfPassword } from '../password.ts';
import { sample } from '../sample.ts';
import type { SecretCheck, SecretContext, SecretDetector } from '../secret-detector.ts';

/** A name that a user's name is given to, and the user. */
const USER =
  /(?:^|[^a-z])[a-z]{0,12}[_-]?(?:id|login|account|acct|e-?mail|uid|usr|user(?:[_ -]?(?:name|id))?)["'`]?\s{0,3}(?:=>|:=|[:=])\s{0,3}\\?["'`]?([\w.@\\+-]{2,64})/gi;
/** `user@host` and addresses of machines, in front of a password in a note. */
const MACHINE = /[\w.-]{1,64}@[\w.-]{3,100}|(?<![0-9.])[0-9]{1,3}(?:[.][0-9]{1,3}){3}(?![0-9.])/;
const LINES_BEFORE = 3;
const BEFORE = 200;
const AFTER = 80;

/** Calls, operators and parameters, in a text that holds code. */
const CODE = /^\+|\+$|\w\([^)]{0,60}\)|\)[.;)]|=>|&&|\|\||[?&]\w+=|<\//;
/** Where a database is and which one, both written out, as they stand in front of a user and a password. */
const LITERAL = String.raw`["'\x60\]]{0,2}\s{0,8}(?:=>|:=|[:=,])\s{0,8}\\?["'\x60][\w.:/-]{3,80}\\?["'\x60]`;
const HOST = new RegExp(`(?:host(?:name)?|server)${LITERAL}`, 'i');
const DATABASE = new RegExp(`(?:database|dbname|db_?name|db)${LITERAL}`, 'i');

/**
 * A strong password beside the name it belongs to: on the lines before it, or on the rest of its own. A word is one only
 * as a literal after a host, a database and a user that are literals, too.
 */
function check(secret: string, { text, start, end, path, groups }: SecretContext): SecretCheck {
  const kind = kindOfPassword(secret);
  const isSetting = kind === 'weak' && /["'\x60]/.test(text.charAt(start - 1));
  if ((kind !== 'strong' && !isSetting) || CODE.test(secret)) return 'ignore';
  const name = start - (groups[0] ?? '').length + secret.length;
  const before = text
    .slice(Math.max(0, name - BEFORE), name)
    .split('\n')
    .slice(-LINES_BEFORE - 1);
  const after = text.slice(end, end + AFTER).split('\n')[0] ?? '';
  const named = [...before.join('\n').matchAll(USER), ...after.matchAll(USER)].some(
    ([, user = '']) => isName(user),
  );
  if (isSetting) {
    const lines = before.join('\n');
    const isShown = isExamplePath(path) || isTestPath(path);
    return named && !isShown && HOST.test(lines) && DATABASE.test(lines) ? 'pass-weak' : 'ignore';
  }
  return named || MACHINE.test(before.at(-1) ?? '') ? 'pass-weak' : 'ignore';
}

const isName = (user: string): boolean =>
  !/^(?:true|false|null|none|undefined|string|str|text|varchar|int|input|password|pass|pwd|pw)$/i.test(
    user,
  ) && kindOfPassword(user) !== 'reference';

const detectors: readonly SecretDetector[] = [
  {
    id: 'user-password-pair',
    title: 'user name and password side by side',
    why: 'Signs in: whoever reads it has both halves.',
    remedy: 'change the password and keep it in a password manager or in the environment.',
    references: [
      'https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html',
    ],
    severity: 'high',
    specificity: 'format',
    keywords: [
      'passw',
      'passwd',
      'pass:',
      'pass=',
      'pass"',
      "pass'",
      '_pass',
      'pwd',
      'pswd',
      ' pw',
      ',pw',
      '(pw',
      '/pw',
      '-pw',
      '_pw',
      '"pw',
    ],
    keywordCase: 'any',
    pattern: String.raw`(?:passw(?:or)?d|passphrase|pass|pwd|pswd|pw)(?:[_-]?[a-z]{1,12})?["'\x60\]]{0,2}\s{0,4}(?:=>|:=|[:=])\s{0,4}(?:"(?![+,.&=?)(\]])([^"\s\\]{8,100})(?<![+,.&=?(\[])"|'(?![+,.&=?)(\]])([^'\s\\]{8,100})(?<![+,.&=?(\[])'|\\?["'\x60]?([^\s"'\x60,;<>(){}\[\]|&\\]{8,100}))`,
    flags: 'i',
    group: [1, 2, 3],
    window: { before: 240, after: 280 },
    validate: check,
    publicPrefix: 0,
    checked: { date: '2026-11-23', source: 'heuristic' },
    examples: {
      match: [
        () => `username: deploy\npassword: ${sample('base62', 12)}+9a\n`,
        () => `{ "user": "svc", "password": "${sample('base62', 14)}" }`,
        () => `ssh root@10.20.30.40 (PW:${sample('base62', 12)})`,
        () =>
          `$host = "db1"; $database = "shop"; $user = "svc7"; $password = "${sample('lower', 8)}";`,
        () => `username: "svc"\npassword: "${sample('base62', 5)};&,(${sample('base62', 5, 3)}"`,
        () => `id:svc/pw:${sample('base62', 12)}`,
      ],
      ignore: [
        () => 'username: deploy\npassword: ${PASSWORD}\n',
        () => 'user: svc, password: hunter2',
        () => `$user = "svc7"; $password = "${sample('lower', 8)}";`,
        () =>
          `$host = $h; $database = "shop"; $user = "svc7"; $password = "${sample('lower', 8)}";`,
        () => 'const user = form.user; const password = form.password1;',
        () => `login("user="+user+"&password="+form.password1+"&x=1")`,
        () => `timeout: 30, password_hash: "${sample('hex', 10)}"`,
      ],
    },
  },
];

export default detectors;
