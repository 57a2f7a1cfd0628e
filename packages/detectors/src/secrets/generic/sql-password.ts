import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';
import { isPlaceholderPassword } from '../url-credentials.ts';

const password = (): string => `${sample('base62', 12, 6)}_9`;

/** Begins what may set a password, in one line with it. */
const STATEMENT = /\b(?:create|alter|grant|set)\s/i;
const LONGEST_STATEMENT = 400;

const detectors: readonly SecretDetector[] = [
  {
    id: 'sql-password',
    title: 'password in an SQL statement',
    why: 'Signs in to the database as the user or role that the statement makes or changes.',
    remedy: 'change the password of the database user and pass it to the statement as a variable.',
    references: [
      'https://dev.mysql.com/doc/refman/8.4/en/create-user.html',
      'https://www.postgresql.org/docs/current/sql-createrole.html',
      'https://learn.microsoft.com/en-us/sql/t-sql/statements/create-login-transact-sql',
      'https://docs.oracle.com/en/database/oracle/oracle-database/23/sqlrf/CREATE-USER.html',
    ],
    severity: 'high',
    specificity: 'format',
    keywords: [
      'identified ',
      'create user',
      'create login',
      'create role',
      'alter user',
      'alter login',
      'alter role',
      'grant ',
    ],
    keywordCase: 'any',
    pattern: String.raw`(?:identified\s{1,4}(?:with\s{1,4}["'\x60]?\w{1,40}["'\x60]?\s{1,4})?by\s{1,4}(?:password\s{1,4})?|(?:create|alter)\s{1,4}(?:user|role|login)\s{1,4}[^;\n]{1,200}?\spassword\s{0,4}=?\s{0,4})(?:\\?["'])?([^\s"'\\;()]{4,120})`,
    flags: 'i',
    window: { before: 8, after: 480 },
    group: 1,
    validate: (secret, { text, start }) => {
      if (isPlaceholderPassword(secret) || /^[:?@]/.test(secret)) return 'ignore';
      // Without quotes the word that follows may be part of a sentence or another clause.
      if (/["']/.test(text.charAt(start - 1))) return 'pass-weak';
      const line =
        text
          .slice(Math.max(0, start - LONGEST_STATEMENT), start)
          .split('\n')
          .at(-1) ?? '';
      return /[0-9]/.test(secret) && STATEMENT.test(line) ? 'pass-weak' : 'ignore';
    },
    publicPrefix: 0,
    checked: { date: '2026-11-22', source: 'manuals of MySQL, PostgreSQL, SQL Server and Oracle' },
    examples: {
      match: [
        () => `CREATE USER 'svc'@'%' IDENTIFIED BY '${password()}';`,
        () => `ALTER USER 'svc'@'%' IDENTIFIED WITH mysql_native_password BY '${password()}';`,
        () => `CREATE ROLE svc WITH LOGIN PASSWORD '${password()}';`,
        () => `ALTER LOGIN svc WITH PASSWORD = '${password()}';`,
        () => `create user svc identified by ${password()};`,
      ],
      ignore: [
        () => "CREATE USER 'svc'@'%' IDENTIFIED BY 'password';",
        () => "ALTER USER svc IDENTIFIED BY '${DB_PASSWORD}';",
        () => 'create user svc identified by :password;',
        () => 'ALTER USER svc PASSWORD EXPIRE;',
        () => 'users are identified by numbers;',
        () => 'a prefix that is identified by S3Uri1 ends here',
      ],
    },
  },
];

export default detectors;
