import { sample } from '../sample.ts';
import type { SecretCheck, SecretContext, SecretDetector } from '../secret-detector.ts';
import { checkUrlCredentials } from '../url-credentials.ts';

/** Keys of connection strings that say where the database is (ADO.NET, ODBC, OLE DB, Npgsql, Redis). */
const SERVER =
  /(?:^|[;"'`\s(])(?:Server|Data ?Source|Host(?:name)?|Addr(?:ess)?|Network Address|DSN|Endpoint)\s?=\s?([^;"'`\s]{1,200})/i;
/** Any other key: it shows that the text is a connection string. */
const OTHER =
  /(?:^|[;"'`\s])(?:Database|Initial Catalog|User(?: ?Id| ?name)?|Uid|Driver|Provider|Port|Trusted_Connection)\s?=/i;

/** Characters of a connection string that are looked at on either side of its password. */
const REACH = 600;
const ENDS: ReadonlySet<string> = new Set(['"', "'", '`', '\n']);

/** The rest of the string around the password: up to a quote or the end of the line on either side. */
function checkPassword(secret: string, { text, start, end, path }: SecretContext): SecretCheck {
  let from = start;
  while (from > 0 && start - from < REACH && !ENDS.has(text.charAt(from - 1))) from -= 1;
  let to = end;
  while (to < text.length && to - end < REACH && !ENDS.has(text.charAt(to))) to += 1;
  const whole = text.slice(from, start) + text.slice(end, to);
  if (!whole.includes(';') || !OTHER.test(whole)) return 'ignore';
  const [, server] = SERVER.exec(whole) ?? [];
  if (server === undefined) return 'ignore';
  const check = checkUrlCredentials({
    user: '',
    password: secret,
    host: server.replace(/^tcp:/i, '').replace(/[,:\\].*$/, ''),
    path,
  });
  // A server without a dot is a machine of somebody's network as often as a container.
  return check === 'fail' && !LOCAL.test(server) ? 'pass-weak' : check;
}

const LOCAL = /^(?:tcp:)?(?:localhost|127[.]|[.]|\(local|host[.]docker|\[?::1)/i;

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
    keywords: ['password=', 'password =', 'pwd=', 'pwd ='],
    keywordCase: 'any',
    pattern: String.raw`(?<![\w-])(?:Password|Pwd)\s?=\s?([^;"'\x60\s<>]{3,200})`,
    flags: 'i',
    group: 1,
    window: { before: 640, after: 640 },
    validate: checkPassword,
    publicPrefix: 0,
    checked: { date: '2026-11-22', source: 'documentation of ADO.NET' },
    examples: {
      match: [
        () => `Server=tcp:db.acme.io,1433;Database=a;User ID=svc;Password=${sample('base62', 16)};`,
        () => `Driver={SQL Server};Uid=svc;Pwd=${sample('base62', 12)};Server=sql01;`,
        () => `"Initial Catalog=shop;Password =${sample('base62', 12)};Data Source=db.acme.io;"`,
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
];

export default detectors;
