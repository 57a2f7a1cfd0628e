/** Files that hold logins in plain text and are made by tools for that. */
import { sample } from '../sample.ts';
import type { SecretCheck, SecretDetector } from '../secret-detector.ts';
import { checkUrlCredentials, isPlaceholderPassword } from '../url-credentials.ts';

const remedy = 'change the password or revoke the token, then take the file out of the repository.';
const checked = { date: '2026-11-22', source: 'documentation of the tools' };

const checkPlain = (secret: string): SecretCheck =>
  isPlaceholderPassword(secret) ? 'ignore' : 'pass-weak';

const password = (): string => `${sample('base62', 14, 8)}-4`;

const detectors: readonly SecretDetector[] = [
  {
    id: 'pypirc-password',
    title: 'password in .pypirc',
    why: 'Publishes packages as the user of the index.',
    remedy,
    references: ['https://packaging.python.org/en/latest/specifications/pypirc/'],
    severity: 'high',
    specificity: 'format',
    keywords: ['repository', '[pypi]', '[testpypi]', 'index-servers'],
    pattern: String.raw`\[[\w-]{1,60}\][ \t]{0,4}\r?\n(?:(?:repository|username)[ \t]{0,4}[:=][^\n]{0,80}\n){1,2}password[ \t]{0,4}[:=][ \t]{0,4}([^\s%$]{3,250})`,
    group: 1,
    window: { before: 400, after: 700 },
    validate: checkPlain,
    publicPrefix: 0,
    checked,
    examples: {
      match: [
        () =>
          `[acme]\nrepository = https://pypi.acme.io/\nusername = ci\npassword = ${password()}\n`,
      ],
      ignore: [
        () =>
          '[acme]\nrepository = https://pypi.acme.io/\nusername = ci\npassword = <your password>\n',
        () => '[acme]\nrepository = https://pypi.acme.io/\n',
      ],
    },
  },
  {
    id: 'pgpass-password',
    title: 'password in .pgpass',
    why: 'Reads and changes the database as the user of the line.',
    remedy,
    references: ['https://www.postgresql.org/docs/current/libpq-pgpass.html'],
    severity: 'critical',
    specificity: 'format',
    keywords: [':5432:', ':5433:', ':6432:', ':*:'],
    pattern: String.raw`(?:^|\n)([0-9A-Za-z._*-]{1,200}):(?:[0-9]{2,5}|\*):[\w*-]{1,64}:[\w.@*-]{1,64}:([^\s:]{4,200})(?=\r?\n|$)`,
    group: 2,
    window: { before: 220, after: 360 },
    validate: (secret, { groups, path }) => {
      if (path !== '' && !/pgpass/i.test(path)) return 'ignore';
      const host = groups[1] === '*' ? 'any.host' : (groups[1] ?? '');
      return checkUrlCredentials({ user: '', password: secret, host, path });
    },
    publicPrefix: 0,
    checked,
    examples: {
      match: [() => `db.acme.io:5432:app:svc:${password()}\n`, () => `*:*:*:svc:${password()}`],
      ignore: [
        () => 'hostname:5432:database:username:password',
        () => `image: registry:5432:${password()}`,
      ],
    },
  },
  {
    id: 'terraform-password',
    title: 'administrator password in infrastructure code',
    why: 'Signs in to the database or machine that the code makes, as its administrator.',
    remedy: 'change the password and pass it as a sensitive variable or let the provider make it.',
    references: ['https://developer.hashicorp.com/terraform/language/manage-sensitive-data'],
    severity: 'high',
    specificity: 'format',
    keywords: [
      'administrator_login_password',
      'administratorLoginPassword',
      'master_password',
      'master_user_password',
      'MasterUserPassword',
      'admin_password',
      'adminPassword',
    ],
    pattern: String.raw`(?:administrator_login_password|administratorLoginPassword|master_(?:user_)?password|MasterUserPassword|admin_password|adminPassword)["']?[ \t]{0,40}[=:][ \t]{0,4}["']([^\s"']{6,128})["']`,
    group: 1,
    window: { before: 4, after: 240 },
    validate: (secret) => (/[0-9]/.test(secret) ? checkPlain(secret) : 'ignore'),
    publicPrefix: 0,
    checked,
    examples: {
      match: [
        () => `  administrator_login_password = "${password()}"`,
        () => `MasterUserPassword: '${password()}'`,
      ],
      ignore: [
        () => '  administrator_login_password = var.password1',
        () => '  master_password = "${random_password.db1.result}"',
        () => '  admin_password = "password1234"',
      ],
    },
  },
  {
    id: 'login-pair',
    title: 'user name with its password in a call',
    why: 'Signs in as the user named before it.',
    remedy: 'change the password, then take it out of the code.',
    references: [
      'https://learn.microsoft.com/en-us/dotnet/api/system.net.networkcredential',
      'https://requests.readthedocs.io/en/latest/user/authentication/',
    ],
    severity: 'high',
    specificity: 'format',
    keywords: [
      'NetworkCredential(',
      'HTTPBasicAuth(',
      'PasswordAuthentication(',
      'auth=(',
      'UsernamePasswordCredentials(',
    ],
    pattern: String.raw`(?:NetworkCredential|HTTPBasicAuth|PasswordAuthentication|UsernamePasswordCredentials|auth=)\(\s{0,8}["']([^"'\n]{1,120})["']\s{0,4},\s{0,8}["']([^"'\n]{4,200})["']`,
    group: 2,
    window: { before: 4, after: 400 },
    validate: (secret, { groups }) =>
      isPlaceholderPassword(secret) || /^(?:user|username|test)$/i.test(groups[1] ?? '')
        ? 'ignore'
        : 'pass-weak',
    publicPrefix: 0,
    checked,
    examples: {
      match: [
        () => `c.Credentials = new NetworkCredential("ci", "${password()}");`,
        () => `requests.get(url, auth=('ci', '${password()}'))`,
      ],
      ignore: [
        () => 'requests.get(url, auth=("user", "pass"))',
        () => 'new NetworkCredential(user, password)',
        () => 'new NetworkCredential("ci", "password")',
      ],
    },
  },
];

export default detectors;
