import { markedKey, namedKey } from '../builders.ts';
import { bounded, near } from '../pattern.ts';
import { sample } from '../sample.ts';
import type { SecretCheck, SecretDetector } from '../secret-detector.ts';

const remedy =
  'deactivate it in IAM (Security credentials) and look at CloudTrail, then take it out of the code.';
const references = [
  'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-unique-ids',
  'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html',
];
const checked = { date: '2026-11-22', source: 'agreement of several public rule sets' };

/** The second half is the base64 of `bedrock.amazonaws.com`. */
const BEDROCK_MARK = ['bedrock-api-key', 'YmVkcm9jay5hbWF6b25hd3MuY29t'].join('-');

/** How the example of the documentation begins; people change what follows. */
const DOCUMENTED = { id: 'IOSFODNN7', value: 'wJalrXUtnFEMI/K7MDENG' } as const;

/** Forty characters of base64 are also a SHA-1, a path or a name: a key has both cases and digits. */
function checkSecretKey(secret: string): SecretCheck {
  if (secret.startsWith(DOCUMENTED.value)) return 'ignore';
  const random =
    /[a-z]/.test(secret) &&
    /[A-Z]/.test(secret) &&
    /[0-9]/.test(secret) &&
    !/\/[a-z]+\//.test(secret);
  return random ? 'unknown' : 'ignore';
}

const accessKeyId = (prefix: string): string => prefix + sample('base32', 16);

const detectors: readonly SecretDetector[] = [
  {
    id: 'aws-access-key-id',
    title: 'AWS access key id',
    why: 'Names the account and the key whose secret may stand near it.',
    remedy,
    references,
    severity: 'medium',
    specificity: 'token',
    keywords: ['AKIA', 'ASIA', 'ABIA', 'ACCA', 'A3T'],
    anchor: 'prefix',
    pattern: bounded('(?:AKIA|ASIA|ABIA|ACCA|A3T[A-Z2-7])[A-Z2-7]{16}'),
    window: { before: 8, after: 24 },
    validate: (secret) => (secret.startsWith(DOCUMENTED.id, 4) ? 'ignore' : 'unknown'),
    publicPrefix: 4,
    leastEntropy: 2.6,
    checked,
    examples: {
      match: [() => accessKeyId('AKIA'), () => `aws_access_key_id = ${accessKeyId('ASIA')}`],
      ignore: [
        () => ['AKIA', 'IOSFODNN7EXAMPLE'].join(''),
        () => ['AKIA', 'IOSFODNN7', 'SECRETS'].join(''),
        () => `AKIA${sample('base32', 12)}`,
        () => `XAKIA${sample('base32', 16)}`,
      ],
    },
  },
  {
    id: 'aws-secret-access-key',
    title: 'AWS secret access key',
    why: 'With its id it does whatever the IAM user may in the account.',
    remedy,
    references,
    severity: 'critical',
    specificity: 'context',
    keywords: ['aws', 'secret_access_key', 'secretaccesskey', 'secret-access-key', 'amazon'],
    keywordCase: 'any',
    anchor: 'assignment',
    leastRun: 40,
    pattern: `${near('aws|amazon|secret[_-]?access[_-]?key', '[0-9A-Za-z+/=]{40}')}(?![+/=])`,
    flags: 'i',
    group: 1,
    window: { before: 8, after: 160 },
    validate: checkSecretKey,
    leastEntropy: 4,
    publicPrefix: 0,
    checked,
    examples: {
      match: [
        () => `aws_secret_access_key = ${sample('base64', 40)}`,
        () => `"SecretAccessKey": "${sample('base64', 40, 2)}"`,
      ],
      ignore: [
        () => `aws_commit = ${sample('hex', 40)}`,
        () => `aws_secret_access_key = ${sample('base64', 33)}EXAMPLE`,
      ],
    },
  },
  {
    id: 'aws-key-pair',
    title: 'AWS secret access key beside its id',
    why: 'Does whatever the IAM user may in the account.',
    remedy,
    references,
    severity: 'critical',
    specificity: 'token',
    keywords: ['AKIA', 'ASIA'],
    pattern: String.raw`(?<![0-9A-Za-z])A[KS]IA[A-Z2-7]{16}["'\x60]?[\s,:;|&]{1,24}(?:["']?(?:[\w.-]{0,16}[Aa][Ww][Ss]|[Ss]ecret|SECRET|[Aa]ccess|ACCESS)[\w. -]{0,32}["']?\s?[=:]\s?)?["'\x60]?([0-9A-Za-z+/]{40})(?![0-9A-Za-z+/=])`,
    group: 1,
    window: { before: 8, after: 160 },
    validate: checkSecretKey,
    leastEntropy: 4,
    publicPrefix: 0,
    checked,
    examples: {
      match: [
        () => `${accessKeyId('AKIA')},${sample('base64', 40)}`,
        () => `id: "${accessKeyId('AKIA')}"\nsecret: "${sample('base64', 40, 2)}"`,
      ],
      ignore: [
        () => `${accessKeyId('AKIA')} ${sample('hex', 40)}`,
        () => `${accessKeyId('AKIA')}, and nothing else`,
      ],
    },
  },
  {
    id: 'aws-session-token',
    title: 'AWS session token',
    why: 'With its key pair it acts as the role until it expires.',
    remedy: 'revoke the active sessions of the role in IAM, then take it out of the code.',
    references,
    severity: 'high',
    specificity: 'token',
    keywords: ['IQoJb3JpZ2lu', 'FwoGZXIvYXdz', 'FQoGZXIvYXdz'],
    anchor: 'prefix',
    pattern: bounded(
      '(?:IQoJb3JpZ2lu|FwoGZXIvYXdz|FQoGZXIvYXdz)[0-9A-Za-z+/]{200,2000}={0,2}',
      'base64',
    ),
    window: { before: 8, after: 2048 },
    publicPrefix: 4,
    checked: { date: '2026-11-22', source: 'values seen in public, no rule set' },
    examples: {
      match: [
        () => `IQoJb3JpZ2lu${sample('base64', 400)}`,
        () => `aws_session_token=FwoGZXIvYXdz${sample('base64', 300)}==`,
      ],
      ignore: [() => `IQoJb3JpZ2lu${sample('base64', 80)}`, () => 'IQoJb3JpZ2lu'],
    },
  },
  {
    id: 'aws-bedrock-key',
    title: 'Amazon Bedrock API key',
    why: "Uses models at the account's cost.",
    remedy:
      'delete it in IAM (Security credentials, API keys for Amazon Bedrock), then take it out of the code.',
    references: ['https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys.html'],
    severity: 'critical',
    specificity: 'token',
    keywords: ['ABSKQmVkcm9ja0FQSUtleS'],
    anchor: 'prefix',
    pattern: bounded('ABSKQmVkcm9ja0FQSUtleS[0-9A-Za-z+/]{60,269}={0,2}', 'base64'),
    window: { before: 8, after: 320 },
    publicPrefix: 4,
    checked,
    examples: {
      match: [
        () => `ABSKQmVkcm9ja0FQSUtleS${sample('base64', 110)}`,
        () => `AWS_BEARER_TOKEN_BEDROCK=ABSKQmVkcm9ja0FQSUtleS${sample('base64', 109, 2)}=`,
      ],
      ignore: [
        () => `ABSKQmVkcm9ja0FQSUtleS${'1EXAMPLE'.repeat(14)}`,
        () => `ABSKQmVkcm9ja0FQSUtleS${sample('base64', 20)}`,
      ],
    },
  },
  {
    id: 'aws-bedrock-session-key',
    title: 'Amazon Bedrock short-lived API key',
    why: "Uses models at the account's cost for up to 12 hours.",
    remedy: 'end the session it was made from, then take it out of the code.',
    references: ['https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys.html'],
    severity: 'high',
    specificity: 'token',
    keywords: ['bedrock-api-key-'],
    anchor: 'prefix',
    // A thousand characters and more, which files break into lines: the mark alone stands nowhere else.
    pattern: bounded(`${BEDROCK_MARK}[0-9A-Za-z+/]{0,2000}={0,2}`, 'base64'),
    window: { before: 8, after: 2100 },
    publicPrefix: 16,
    checked,
    examples: {
      match: [
        () => `${BEDROCK_MARK}${sample('base64', 400)}`,
        () => `key="${BEDROCK_MARK}${sample('base64', 900, 2)}"`,
      ],
      ignore: [() => `bedrock-api-key-${sample('base64', 30)}`, () => 'bedrock-api-key-rotation'],
    },
  },
  {
    id: 'aws-mws-key',
    title: 'Amazon Marketplace Web Service token',
    why: "Reads and changes a seller's orders and listings.",
    remedy: 'revoke it in Seller Central (User permissions), then take it out of the code.',
    references: ['https://developer-docs.amazon.com/sp-api/'],
    severity: 'high',
    specificity: 'token',
    keywords: ['amzn.mws.'],
    anchor: 'prefix',
    pattern: bounded('amzn[.]mws[.][0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}'),
    publicPrefix: 9,
    checked,
    examples: {
      match: [
        () =>
          `amzn.mws.${sample('hex', 8)}-${sample('hex', 4)}-${sample('hex', 4)}-${sample('hex', 4)}-${sample('hex', 12)}`,
      ],
      ignore: [() => `amzn.mws.${sample('hex', 8)}`],
    },
  },
  markedKey({
    id: 'aws-appsync-key',
    title: 'AWS AppSync API key',
    why: 'Calls the GraphQL interface; pages and apps hold it too.',
    remedy: 'delete it in the settings of the API in AWS AppSync, then take it out of the code.',
    references: ['https://docs.aws.amazon.com/appsync/latest/devguide/security-authz.html'],
    severity: 'medium',
    prefix: 'da2-',
    body: { alphabet: 'lower-digits', length: 26 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
  namedKey({
    id: 'aws-ses-smtp-password',
    title: 'Amazon SES SMTP password',
    why: 'Sends mail from the account.',
    remedy,
    references: ['https://docs.aws.amazon.com/ses/latest/dg/smtp-credentials.html'],
    severity: 'high',
    names: ['ses smtp', 'ses password', 'smtp password ses'],
    value: {
      pattern: '[0-9A-Za-z+/]{44}',
      least: 44,
      sample: (seed) => sample('base64', 44, seed),
    },
    leastEntropy: 3.6,
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
  namedKey({
    id: 'aws-registry-password',
    title: 'Amazon ECR password',
    why: 'Pulls and pushes images for 12 hours.',
    remedy,
    references: ['https://docs.aws.amazon.com/AmazonECR/latest/userguide/registry_auth.html'],
    severity: 'high',
    names: ['ecr password', 'ecr token', 'ecr auth', 'ecr authorization', 'ecr login'],
    value: {
      pattern: '[0-9A-Za-z+/]{100,3000}={0,2}',
      least: 100,
      sample: (seed) => sample('base64', 400, seed),
    },
    leastEntropy: 3.6,
    window: { before: 8, after: 3100 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
  namedKey({
    id: 'aws-named-session-token',
    title: 'AWS session token (other forms)',
    why: 'With its key pair it acts as the role until it expires.',
    remedy,
    references,
    severity: 'high',
    names: ['aws session token', 'aws session', 'x amz security token', 'aws security token'],
    value: {
      pattern: '[0-9A-Za-z+/%_=-]{64,2000}',
      least: 64,
      sample: (seed) => sample('base64', 300, seed),
    },
    leastEntropy: 3.8,
    window: { before: 8, after: 2100 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
  namedKey({
    id: 'aws-codecommit-password',
    title: 'AWS CodeCommit Git password',
    why: 'Reads and changes repositories of the account.',
    remedy,
    references: ['https://docs.aws.amazon.com/codecommit/latest/userguide/setting-up-gc.html'],
    severity: 'critical',
    names: ['codecommit password', 'codecommit token', 'code commit password', 'git codecommit'],
    value: {
      pattern: '[0-9A-Za-z+/=]{40,48}',
      least: 40,
      sample: (seed) => sample('base64', 44, seed),
    },
    leastEntropy: 3.6,
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
  namedKey({
    id: 'aws-codecommit-user',
    title: 'AWS CodeCommit Git user',
    why: 'Names the user whose password may stand near it.',
    remedy,
    references: ['https://docs.aws.amazon.com/codecommit/latest/userguide/setting-up-gc.html'],
    severity: 'medium',
    names: ['codecommit user', 'code commit user'],
    value: {
      pattern: '(?:[0-9A-Za-z_+=,.@-]{16,64}-at-[0-9]{12}|[0-9A-Za-z_-]{20,64})',
      least: 20,
      sample: (seed) => sample('base62', 24, seed),
    },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
  namedKey({
    id: 'aws-cognito-client-secret',
    title: 'Amazon Cognito client secret',
    why: 'Signs in as the application.',
    remedy,
    references: [
      'https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-client-apps.html',
    ],
    severity: 'high',
    names: [
      'cognito client secret',
      'cognito secret',
      'cognito app client secret',
      'cognito app secret',
    ],
    value: { alphabet: 'base62', length: [40, 128] },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
  {
    id: 'aws-function-url-token',
    title: 'Token in the address of an AWS Lambda function',
    why: 'Calls the function as whoever may.',
    remedy,
    references: ['https://docs.aws.amazon.com/lambda/latest/dg/urls-configuration.html'],
    severity: 'high',
    specificity: 'token',
    keywords: ['.lambda-url.'],
    pattern: String.raw`[.]lambda-url[.][0-9a-z-]{6,24}[.]on[.]aws/[0-9A-Za-z/_.-]{0,120}[?](?:[0-9A-Za-z_=%.-]{0,120}&)?token=([0-9A-Za-z_-]{20,200})(?![0-9A-Za-z_-])`,
    group: 1,
    leastEntropy: 3.2,
    window: { before: 32, after: 512 },
    publicPrefix: 0,
    checked: { date: '2026-11-23', source: 'one public rule set' },
    examples: {
      match: [
        () => `https://abcdefgh12.lambda-url.us-east-1.on.aws/v1?token=${sample('base62', 32)}`,
      ],
      ignore: [() => 'https://abcdefgh12.lambda-url.us-east-1.on.aws/?token=TOKEN'],
    },
  },
];

export default detectors;
