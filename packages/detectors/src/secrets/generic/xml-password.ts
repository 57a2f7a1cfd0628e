import { isExamplePath, isTestPath } from '../example-path.ts';
import { kindOfPassword } from '../password.ts';
import { isMadeForOneUse, isOpaque, isRandomHex, isRandomText } from '../random-value.ts';
import { sample } from '../sample.ts';
import type { SecretCheck, SecretContext, SecretDetector } from '../secret-detector.ts';

/** Beside a user or as a setting a word is enough; an element that stands alone may be any text. */
function check(secret: string, { path, groups }: SecretContext): SecretCheck {
  const kind = kindOfPassword(secret);
  const [whole = '', element = ''] = groups;
  if (element === '' || /^<\/username/i.test(whole))
    return kind === 'strong' || (kind === 'weak' && secret.length >= 8) ? 'pass-weak' : 'ignore';
  if (kind !== 'strong' || secret.length < LEAST_ALONE || REFERENCE.test(secret)) return 'ignore';
  if (isExamplePath(path) || isTestPath(path)) return 'fail';
  if (/token$/i.test(element))
    return isOpaque(secret) && !isMadeForOneUse(element) ? 'pass-weak' : 'ignore';
  return /pass/i.test(element) || isRandomHex(secret) || isRandomText(secret)
    ? 'pass-weak'
    : 'ignore';
}

/** Characters of a password that nothing stands beside. */
const LEAST_ALONE = 12;
/** Where the password stands instead of what it is; and types of a schema (`xs:string1`). */
const REFERENCE = /^[@#%./~]|:\/\/|^[a-z]+:[A-Za-z]|\(|^[a-z]+(?:[._-][a-z0-9]+)+$/;

const detectors: readonly SecretDetector[] = [
  {
    id: 'xml-password',
    title: 'password in an XML configuration',
    why: 'Signs in to the service that the file configures.',
    remedy: 'change the password, then put it where the file can refer to it.',
    references: [
      'https://learn.microsoft.com/en-us/dotnet/framework/configure-apps/file-schema/appsettings/add-element-for-appsettings',
      'https://maven.apache.org/settings.html#servers',
    ],
    severity: 'high',
    specificity: 'format',
    keywords: [
      'password" value',
      "password' value",
      'pwd" value',
      'password>',
      'passwd>',
      'passphrase>',
      'secret>',
      'secretkey>',
      'apikey>',
      'api-key>',
      'api_key>',
      'token>',
      'privatekey>',
    ],
    keywordCase: 'any',
    pattern: String.raw`(?:<add\s{1,8}key\s{0,4}=\s{0,4}["'](?!ClearText)[\w.:-]{0,60}(?:password|pwd)["']\s{1,8}value\s{0,4}=\s{0,4}["']|(?:</username>\s{0,80})?<([\w:.-]{0,40}(?:password|passwd|passphrase|secret(?:key)?|api[_-]?key|token|privatekey))>\s{0,40})([^\s"'<>{}]{6,200})(?=["'<]|\s{1,40}</)`,
    flags: 'i',
    group: 2,
    window: { before: 240, after: 280 },
    validate: check,
    publicPrefix: 0,
    checked: { date: '2026-11-23', source: 'documentation of .NET and Maven' },
    examples: {
      match: [
        () => `<add key="SmtpPassword" value="${sample('base62', 12)}"/>`,
        () => `<username>ci</username>\n<password>${sample('base62', 14)}</password>`,
        () => `<password>${sample('base62', 40)}</password>`,
        () => `<ns:clientSecret>\n  ${sample('hex', 40)}\n</ns:clientSecret>`,
        () => `<githubToken>${sample('base62', 40)}</githubToken>`,
        () => `<apiKey>${sample('base62', 32)}</apiKey>`,
      ],
      ignore: [
        () => '<add key="SmtpPassword" value="#{SmtpPassword}"/>',
        () => '<username>ci</username><password>${env.PASSWORD}</password>',
        () => `<nextToken>${sample('base62', 40)}</nextToken>`,
        () => '<password>@DB_PASSWORD_1@</password>',
        () => '<clientSecret>the-client-secret-2</clientSecret>',
        () => '<apiKey>com.acme.config.v1.ApiKey</apiKey>',
        () => `<username>ci</username><password>{${sample('base64', 44)}}</password>`,
      ],
    },
  },
];

export default detectors;
