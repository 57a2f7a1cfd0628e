import { kindOfPassword } from '../password.ts';
import { sample } from '../sample.ts';
import type { SecretCheck, SecretDetector } from '../secret-detector.ts';

const check = (secret: string): SecretCheck => {
  const kind = kindOfPassword(secret);
  return kind === 'strong' || (kind === 'weak' && secret.length >= 8) ? 'pass-weak' : 'ignore';
};

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
    keywords: ['password" value', "password' value", 'pwd" value', '<password>'],
    keywordCase: 'any',
    pattern: String.raw`(?:<add\s{1,8}key\s{0,4}=\s{0,4}["'](?!ClearText)[\w.:-]{0,60}(?:password|pwd)["']\s{1,8}value\s{0,4}=\s{0,4}["']|</username>\s{0,80}<password>)([^\s"'<>{}]{6,200})(?=["'<])`,
    flags: 'i',
    group: 1,
    window: { before: 240, after: 280 },
    validate: check,
    publicPrefix: 0,
    checked: { date: '2026-11-23', source: 'documentation of .NET and Maven' },
    examples: {
      match: [
        () => `<add key="SmtpPassword" value="${sample('base62', 12)}"/>`,
        () => `<username>ci</username>\n<password>${sample('base62', 14)}</password>`,
      ],
      ignore: [
        () => '<add key="SmtpPassword" value="#{SmtpPassword}"/>',
        () => '<username>ci</username><password>${env.PASSWORD}</password>',
        () => `<username>ci</username><password>{${sample('base64', 44)}}</password>`,
      ],
    },
  },
];

export default detectors;
