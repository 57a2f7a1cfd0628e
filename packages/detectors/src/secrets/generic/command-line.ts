/** Passwords that somebody typed into a command: scripts, notes, Dockerfiles, CI pages. */
import { sample } from '../sample.ts';
import type { SecretCheck, SecretDetector } from '../secret-detector.ts';
import { isPlaceholderPassword } from '../url-credentials.ts';

const remedy = 'change the password, then have the command read it from the environment or a file.';
const checked = { date: '2026-11-22', source: 'manuals of the commands' };

/** A word of the shell that is not the name of a file, a variable or the next option. */
const literal = (secret: string): SecretCheck =>
  isPlaceholderPassword(secret) || /^[-/~.([]|[()[\]]$|^[a-z]+$|^\\/.test(secret)
    ? 'ignore'
    : 'pass-weak';

/** `user:password` of curl: letters alone are a password here as well. */
const pair = (secret: string): SecretCheck =>
  isPlaceholderPassword(secret) ? 'ignore' : 'pass-weak';

const password = (): string => `${sample('base62', 11, 4)}!7`;

const detectors: readonly SecretDetector[] = [
  {
    id: 'curl-password',
    title: 'password in a curl command',
    why: 'Signs in to the service that the command calls, as the user named before it.',
    remedy,
    references: ['https://curl.se/docs/manpage.html#-u'],
    severity: 'high',
    specificity: 'format',
    keywords: ['curl '],
    pattern: String.raw`curl(?=\s)[^|;]{0,400}?\s(?:-[A-Za-z]{0,6}[uU]|--(?:proxy-)?user)[ =]{0,4}["']?[^\s"':$<{]{1,100}:["']?([^\s"'|<>]{3,120})`,
    group: 1,
    window: { before: 4, after: 680 },
    validate: pair,
    publicPrefix: 0,
    checked,
    examples: {
      match: [
        () => `curl -u deploy:${password()} https://api.acme.io/v1`,
        () => `curl -sk -X POST https://api.acme.io \\\n  --user 'ci:${password()}'`,
      ],
      ignore: [
        () => 'curl -u user:password https://api.acme.io',
        () => 'curl -u "$USER:$PASSWORD" https://api.acme.io',
        () => 'curl https://api.acme.io:8443/users',
      ],
    },
  },
  {
    id: 'curl-authorization',
    title: 'token in a header of a curl command',
    why: 'Acts for whoever it was issued to.',
    remedy: 'revoke the token at its issuer, then have the command read it from the environment.',
    references: [
      'https://curl.se/docs/manpage.html#-H',
      'https://www.rfc-editor.org/rfc/rfc9110#field.authorization',
    ],
    severity: 'high',
    specificity: 'assignment',
    keywords: ['curl '],
    pattern: String.raw`curl(?=\s)[^|]{0,500}?\s(?:-H|--header)[ =]{0,4}["'](?:Proxy-|X-)?(?:[A-Za-z-]{0,24}-?(?:Authorization|Token|Api-?Key|Auth|Secret))\s{0,2}:\s{0,4}(?:Bearer |Token |Basic |ApiKey |key=|token=)?([0-9A-Za-z_.~+/=-]{12,600})["' ]`,
    flags: 'i',
    group: 1,
    window: { before: 4, after: 1200 },
    validate: (secret) => (/[0-9]/.test(secret) ? 'unknown' : 'ignore'),
    leastEntropy: 2.8,
    publicPrefix: 0,
    checked,
    examples: {
      match: [
        () => `curl -H "Authorization: Bearer ${sample('base62', 40)}" https://api.acme.io`,
        () => `curl -X POST \\\n -H 'X-Acme-Api-Key: ${sample('hex', 32)}' https://api.acme.io`,
        () =>
          `curl -H "Accept: text/html; q=1" -H "Token: ${sample('hex', 16, 3)}" https://acme.io`,
      ],
      ignore: [
        () => 'curl -H "Authorization: Bearer $TOKEN" https://api.acme.io',
        () => 'curl -H "Authorization: Bearer YOUR_TOKEN_123456789" https://api.acme.io',
        () => `curl -H "Content-Type: application/json" -d "${sample('hex', 32)}"`,
      ],
    },
  },
  {
    id: 'database-client-password',
    title: 'password in a database command',
    why: 'Reads and changes the database from wherever it can be reached.',
    remedy,
    references: [
      'https://dev.mysql.com/doc/refman/8.4/en/password-security-user.html',
      'https://www.postgresql.org/docs/current/libpq-envars.html',
      'https://redis.io/docs/latest/develop/tools/cli/',
    ],
    severity: 'high',
    specificity: 'format',
    keywords: [
      'mysql',
      'mariadb',
      'mongo',
      'redis-cli',
      'sqlcmd',
      'PGPASSWORD',
      'MYSQL_PWD',
      'REDISCLI_AUTH',
    ],
    pattern: String.raw`(?:(?:mysql|mysqldump|mysqladmin|mysqlimport|mariadb|mariadb-dump|mongo|mongosh|mongodump|mongorestore)["']?\)?[. ][^\n|;]{0,160}?\s-p["']?|redis-cli\s[^\n|;]{0,120}?\s(?:-a|--pass)\s{1,3}["']?|sqlcmd\s[^\n|;]{0,160}?\s-P\s{0,3}["']?|(?:PGPASSWORD|MYSQL_PWD|REDISCLI_AUTH)=["']?)([^\s"'|;<>&]{5,120})`,
    group: 1,
    window: { before: 4, after: 320 },
    validate: literal,
    publicPrefix: 0,
    checked,
    examples: {
      match: [
        () => `mysql -u root -p${password()} app < dump.sql`,
        () => `PGPASSWORD=${password()} psql -h db.acme.io`,
        () => `redis-cli -h cache.acme.io -a ${password()} ping`,
        () => `sqlcmd -S db.acme.io -U sa -P '${password()}'`,
      ],
      ignore: [
        () => 'mysql -u root -p"$MYSQL_PASSWORD" app',
        () => 'mysql -u root -ppassword app',
        () => 'redis-cli -a ${REDIS_PASSWORD} ping',
        () => 'PGPASSWORD=postgres psql -h localhost',
      ],
    },
  },
  {
    id: 'windows-login-password',
    title: 'password in a Windows command',
    why: 'Signs in to the machine or share as the user named beside it.',
    remedy,
    references: [
      'https://learn.microsoft.com/en-us/windows-server/administration/windows-commands/net-use',
      'https://learn.microsoft.com/en-us/sysinternals/downloads/psexec',
    ],
    severity: 'high',
    specificity: 'format',
    keywords: ['net use', 'net user', 'psexec', 'cmdkey', 'schtasks', 'wmic '],
    keywordCase: 'any',
    pattern: String.raw`(?:net(?:\.exe)?\s{1,3}use\s{1,3}(?:[A-Z*]:?\s{1,3})?["']?\\\\[^\s"']{1,120}["']?\s{1,3}(?:/user:["']?[^\s"']{1,80}["']?\s{1,3})?["']?(?!/)([^\s"'/][^\s"']{3,120})|net(?:\.exe)?\s{1,3}user\s{1,3}["']?[^\s/"']{1,80}["']?\s{1,3}["']?([^\s"'/*][^\s"']{4,120})["']?\s{1,3}/add|(?:psexec(?:64)?(?:\.exe)?|cmdkey|schtasks|wmic)[ \t][^\n]{0,200}?\s[-/](?:p|rp|pass(?:word)?)[: ]{1,3}["']?([^\s"'/][^\s"']{3,120}))`,
    flags: 'i',
    window: { before: 4, after: 400 },
    validate: (_secret, { groups }) => {
      const value = groups[1] || groups[2] || groups[3] || '';
      return /^(?:\*|-)|:$|^[a-z]+\.exe$/i.test(value) ? 'ignore' : literal(value);
    },
    publicPrefix: 3,
    checked,
    examples: {
      match: [
        () => `net use Z: \\\\files.acme.io\\share /user:ACME\\svc ${password()}`,
        () => `psexec \\\\build01 -u ACME\\svc -p ${password()} cmd`,
        () => `net user deploy ${password()} /add`,
      ],
      ignore: [
        () => 'net use Z: \\\\files.acme.io\\share /user:ACME\\svc *',
        () => 'psexec \\\\build01 -u svc -p %PASSWORD% cmd',
        () => 'net user deploy /delete',
      ],
    },
  },
  {
    id: 'command-password',
    title: 'password given to a command',
    why: 'Opens whatever the command opens with it.',
    remedy,
    references: [
      'https://docs.openssl.org/master/man1/openssl-passphrase-options/',
      'https://www.gnupg.org/documentation/manuals/gnupg/GPG-Esoteric-Options.html',
      'https://docs.docker.com/reference/cli/docker/login/',
    ],
    severity: 'high',
    specificity: 'format',
    keywords: ['--pass', '--Pass', 'sshpass', 'pass:', '-storepass', '-keypass', 'docker login'],
    pattern: String.raw`(?:(?<![\w-])--?(?:[Pp]ass(?:word|phrase|wd)?|storepass|keypass|srcstorepass|deststorepass)(?:=| {1,3})|sshpass\s{1,3}-p\s{0,3}|-pass(?:in|out)?\s{1,3}["']?pass:|docker login\s[^\n|;]{0,160}?\s-p\s{1,3})["']?([^\s"'|;<>&,]{6,120})`,
    group: 1,
    window: { before: 16, after: 320 },
    validate: (secret) =>
      /[0-9]/.test(secret) && /[A-Za-z]/.test(secret) ? literal(secret) : 'ignore',
    publicPrefix: 0,
    checked,
    examples: {
      match: [
        () => `RUN mysqldump --user=svc --password=${password()} app`,
        () => `gpg --batch --passphrase ${password()} --decrypt a.gpg`,
        () => `sshpass -p '${password()}' ssh svc@build.acme.io`,
        () => `openssl x509 -req -passin pass:${password()} -in a.csr`,
        () => `keytool -list -keystore a.jks -storepass ${password()}`,
        () => `docker login -u ci -p ${password()} registry.acme.io`,
      ],
      ignore: [
        () => 'docker login -u ci --password-stdin registry.acme.io',
        () => 'gpg --passphrase "$PASSPHRASE" --decrypt a.gpg',
        () => '--password <password>',
        () => 'sshpass -p password123 ssh a@b',
        () => 'keytool -storepass changeit',
      ],
    },
  },
];

export default detectors;
