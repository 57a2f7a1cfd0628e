import { kindOfPassword } from '../password.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const argument = String.raw`@?["'][^"'\n]{1,160}["']\s{0,8},\s{0,8}@?`;

const detectors: readonly SecretDetector[] = [
  {
    id: 'connect-call-password',
    title: 'password in a call that opens a connection',
    why: 'Signs in to the server as the user named beside it.',
    remedy: 'change the password, then have the program read it from the environment.',
    references: [
      'https://www.php.net/manual/en/mysqli.construct.php',
      'https://docs.oracle.com/en/java/javase/21/docs/api/java.sql/java/sql/DriverManager.html',
      'https://learn.microsoft.com/en-us/powershell/module/microsoft.powershell.security/convertto-securestring',
    ],
    severity: 'high',
    specificity: 'format',
    keywords: [
      'convertto-securestring',
      'getconnection(',
      'mysqli_connect(',
      'mysql_connect(',
      'new mysqli(',
      'new pdo(',
      'ftp_login(',
      'curlopt_userpwd',
      'curlopt_proxyuserpwd',
    ],
    keywordCase: 'any',
    pattern: String.raw`(?:ConvertTo-SecureString\s{1,4}(?:-String\s{1,4})?(?=["'][^"'\n]{1,200}["'][^\n]{0,60}-AsPlainText)|(?:getConnection|mysqli?_connect|new mysqli|new PDO|ftp_login)\(\s{0,8}[^,\n]{1,160},\s{0,8}${argument}|CURLOPT_(?:PROXY)?USERPWD\s{0,4},\s{0,4}(?=["'][^"'\n:]{1,100}:))(?:["'][^"'\n:]{1,100}:(?=[^"']{1,100}["']\s{0,4}\)))?["']?([^"'\s<>${'$'}{}]{6,100})["']`,
    flags: 'i',
    group: 1,
    window: { before: 8, after: 520 },
    validate: (secret) => {
      const kind = kindOfPassword(secret);
      return kind === 'strong' || (kind === 'weak' && secret.length >= 8) ? 'pass-weak' : 'ignore';
    },
    publicPrefix: 0,
    checked: { date: '2026-11-23', source: 'documentation of PHP, Java and PowerShell' },
    examples: {
      match: [
        () => `ConvertTo-SecureString "${sample('base62', 12)}" -AsPlainText -Force`,
        () => `mysqli_connect("db.acme.io", "svc", "${sample('base62', 12)}", "app");`,
        () => `DriverManager.getConnection(url, "svc", "${sample('base62', 12)}");`,
        () => `curl_setopt($c, CURLOPT_USERPWD, "svc:${sample('base62', 12)}");`,
      ],
      ignore: [
        () => 'mysqli_connect("localhost", "my_user", "my_password", "my_db");',
        () => 'DriverManager.getConnection(url, "svc", System.getenv("DB_PASSWORD"));',
        () => 'ConvertTo-SecureString $password -AsPlainText -Force',
        () => 'curl_setopt($c, CURLOPT_USERPWD, "$user:$password");',
      ],
    },
  },
];

export default detectors;
