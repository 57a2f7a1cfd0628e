import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';
import { checkUrlCredentials } from '../url-credentials.ts';

const detectors: readonly SecretDetector[] = [
  {
    id: 'connection-string-password',
    title: 'database connection string with a password',
    why: 'Reads and changes the database from wherever it can be reached.',
    remedy: 'change the password of the database user, then take the string out of the code.',
    references: [
      'https://learn.microsoft.com/en-us/dotnet/framework/data/adonet/connection-string-syntax',
    ],
    severity: 'critical',
    specificity: 'format',
    keywords: ['password=', 'pwd='],
    keywordCase: 'any',
    pattern: String.raw`(?:Server|Data Source|Host|Address)\s?=\s?([^;"'\x60\s]{1,200});(?:[^"'\x60\n]{0,600}?;)?\s?(?:Password|Pwd)\s?=\s?([^;"'\x60\s<>]{3,200})`,
    flags: 'i',
    group: 2,
    window: { before: 640, after: 256 },
    validate: (secret, { groups }) =>
      checkUrlCredentials({
        user: '',
        password: secret,
        host: (groups[1] ?? '').replace(/^tcp:/i, '').replace(/[,:\\].*$/, ''),
      }),
    publicPrefix: 0,
    checked: { date: '2026-11-22', source: 'documentation of ADO.NET' },
    examples: {
      match: [
        () => `Server=tcp:db.acme.io,1433;Database=a;User ID=svc;Password=${sample('base62', 16)};`,
        () => `"Host=db.acme.io;Username=svc;Password=${sample('base62', 12)}"`,
      ],
      ignore: [
        () => 'Server=db.acme.io;Database=a;User ID=svc;Password=<password>;',
        () => 'Server=db.acme.io;Database=a;Integrated Security=true;',
        () => `Password=${sample('base62', 16)};`,
      ],
    },
  },
  {
    id: 'nuget-config-password',
    title: 'NuGet feed password',
    why: 'Reads and publishes packages of the feed.',
    remedy:
      'change the password or revoke the token of the feed, then take it out of nuget.config.',
    references: ['https://learn.microsoft.com/en-us/nuget/reference/nuget-config-file'],
    severity: 'high',
    specificity: 'format',
    keywords: ['cleartextpassword'],
    keywordCase: 'any',
    pattern: String.raw`ClearTextPassword"\s{1,8}value\s{0,4}=\s{0,4}"([^"\s%<>]{8,200})"`,
    flags: 'i',
    group: 1,
    publicPrefix: 0,
    checked: { date: '2026-11-22', source: 'documentation of NuGet' },
    examples: {
      match: [() => `<add key="ClearTextPassword" value="${sample('base62', 24)}" />`],
      ignore: [
        () => '<add key="ClearTextPassword" value="%FEED_PASSWORD%" />',
        () => '<add key="Password" value="encrypted" />',
      ],
    },
  },
  {
    id: 'kubernetes-secret-value',
    title: 'value in a Kubernetes Secret manifest',
    why: 'Is merely encoded: whoever reads the file has the value.',
    remedy: 'change the value and keep it in a sealed or external secret instead.',
    references: ['https://kubernetes.io/docs/concepts/configuration/secret/'],
    severity: 'high',
    specificity: 'assignment',
    keywords: ['kind: secret', 'kind: "secret"'],
    keywordCase: 'any',
    pattern: String.raw`\n[ \t]{1,8}["']?[A-Za-z0-9._-]{0,40}(?:pass|secret|token|key|credential|auth)[A-Za-z0-9._-]{0,40}["']?:[ \t]{1,4}["']?([0-9A-Za-z+/]{8,4000}={0,2})["']?[ \t]{0,4}(?=\r?\n|$)`,
    flags: 'i',
    group: 1,
    window: { before: 1500, after: 4000 },
    tier: 'review',
    leastEntropy: 2.8,
    validate: (secret) => (secret.length % 4 === 0 ? 'unknown' : 'ignore'),
    publicPrefix: 0,
    checked: { date: '2026-11-22', source: 'documentation of Kubernetes' },
    examples: {
      match: [
        () => `apiVersion: v1\nkind: Secret\ndata:\n  password: ${sample('base64', 23)}=\n`,
        () => `data:\n  api-token: ${sample('base64', 32)}\nkind: Secret\n`,
      ],
      ignore: [
        () => `apiVersion: v1\nkind: ConfigMap\ndata:\n  password: ${sample('base64', 23)}=\n`,
        () => 'kind: Secret\ndata:\n  password: ${PASSWORD}\n',
      ],
    },
  },
];

export default detectors;
