/** Hashes that a password can be guessed from without limit, in the formats that tools write and crack. */
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'change the password that it was made from, then take the hash out of the repository.';

const crypt = (id: string, length: number): string =>
  `$${id}$${sample('base62', 8)}$${sample('base62', length, 2)}`;

/** Characters of crypt(3): `./0-9A-Za-z`. */
const B = '[./0-9A-Za-z]';

const detectors: readonly SecretDetector[] = [
  {
    id: 'password-hash',
    title: 'password hash',
    why: 'Lets anybody guess the password it was made from, without limit and without being seen.',
    remedy,
    references: [
      'https://man7.org/linux/man-pages/man5/crypt.5.html',
      'https://httpd.apache.org/docs/2.4/misc/password_encryptions.html',
    ],
    severity: 'medium',
    specificity: 'format',
    keywords: [
      '$1$',
      '$2a$',
      '$2b$',
      '$2y$',
      '$2x$',
      '$5$',
      '$6$',
      '$y$',
      '$7$',
      '$8$',
      '$9$',
      'pbkdf2_sha',
      '$apr1$',
      '$argon2',
      '{SSHA',
      '$P$',
      '$H$',
    ],
    pattern: String.raw`(?:\$(?:1|apr1)\$${B}{1,8}\$${B}{22}|\$2[abxy]\$[0-3][0-9]\$${B}{53}|\$5\$(?:rounds=[0-9]{1,9}\$)?${B}{1,16}\$${B}{43}|\$6\$(?:rounds=[0-9]{1,9}\$)?${B}{1,16}\$${B}{86}|\$y\$${B}{1,8}\$${B}{1,86}\$${B}{43}|\$7\$${B}{11,90}\$${B}{43}|\$[89]\$${B}{14}\$${B}{43}|pbkdf2_sha(?:1|256|512)\$[0-9]{1,8}\$[0-9A-Za-z]{8,32}\$[0-9A-Za-z+/]{27,88}={0,2}|\$argon2(?:id|i|d)\$(?:v=[0-9]{1,3}\$)?m=[0-9]{1,9},t=[0-9]{1,9},p=[0-9]{1,4}\$[0-9A-Za-z+/]{8,86}\$[0-9A-Za-z+/]{16,172}|\{SSHA(?:256|512)?\}[0-9A-Za-z+/]{32,128}={0,2}|\$[PH]\$[./0-9A-Za-z]${B}{30})(?![./0-9A-Za-z])`,
    window: { before: 8, after: 360 },
    validate: (secret) => (/(.)\1{5}/.test(secret.replace(/\./g, '')) ? 'ignore' : 'pass-weak'),
    publicPrefix: 3,
    checked: { date: '2026-11-22', source: 'crypt(5) and the formats of Apache, Argon2 and LDAP' },
    examples: {
      match: [
        () => `root:${crypt('6', 86)}:19000:0:99999:7:::`,
        () => `ci:${crypt('apr1', 22)}`,
        () => `admin:$2y$10$${sample('base62', 53)}`,
        () => `svc:${crypt('5', 43)}:1`,
        () => `$argon2id$v=19$m=65536,t=3,p=4$${sample('base64', 22)}$${sample('base64', 43)}`,
        () => `username svc secret 9 ${crypt('9', 43).replace('$9$', `$9$${sample('base62', 6)}`)}`,
        () => `pbkdf2_sha256$600000$${sample('base62', 22)}$${sample('base64', 43)}=`,
        () => `x:$y$j9T$${sample('base62', 22)}$${sample('base62', 43)}:1`,
      ],
      ignore: [
        () => 'awk "{print $1$2}"',
        () => '$6$rounds=5000$usesomesillystring$',
        () => `$2y$10$${'x'.repeat(53)}`,
      ],
    },
  },
  {
    id: 'kerberos-ticket-hash',
    title: 'Kerberos reply that a password can be guessed from',
    why: 'Holds data encrypted with an account’s password: who has it can guess the password offline.',
    remedy: 'change the password of the account named in it, then take it out of the repository.',
    references: ['https://attack.mitre.org/techniques/T1558/'],
    severity: 'high',
    specificity: 'format',
    keywords: ['$krb5asrep$', '$krb5tgs$', '$krb5pa$'],
    pattern: String.raw`\$krb5(?:asrep|tgs|pa)\$(?:[0-9]{1,2}\$)?[^\s"'\x60]{1,160}?[$:][0-9a-fA-F]{12,64}\$[0-9a-fA-F]{32,4096}`,
    window: { before: 4, after: 4400 },
    validate: () => 'pass-weak',
    publicPrefix: { through: '$krb5' },
    checked: { date: '2026-11-22', source: 'published formats of the reply' },
    examples: {
      match: [
        () => `$krb5asrep$23$svc@ACME.IO:${sample('hex', 32)}$${sample('hex', 420)}`,
        () => `$krb5tgs$23$*svc$ACME.IO$http/web*$${sample('hex', 32)}$${sample('hex', 400)}`,
      ],
      ignore: [() => '$krb5asrep$23$user@REALM:checksum$edata', () => 'krb5tgs is a ticket'],
    },
  },
];

export default detectors;
