import { markedKey, namedKey } from '../builders.ts';
import { needsDigit } from '../digits.ts';
import { bounded, near } from '../pattern.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://ram.console.aliyun.com/profile/access-keys and make a new one, then take it out of the code.';
const references = ['https://www.alibabacloud.com/help/en/ram/user-guide/create-an-accesskey-pair'];

const detectors: readonly SecretDetector[] = [
  {
    id: 'alibaba-access-key-id',
    title: 'Alibaba Cloud access key id',
    why: 'Names the account that a secret beside it opens.',
    remedy,
    references,
    severity: 'medium',
    specificity: 'token',
    keywords: ['LTAI'],
    anchor: 'prefix',
    leastRun: 12,
    pattern: bounded('LTAI[0-9A-Za-z]{12,21}'),
    leastEntropy: 3.2,
    publicPrefix: 4,
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
    examples: {
      match: [
        () => `LTAI${sample('base62', 19)}`,
        () => `TOKEN='LTAI${sample('base62', 19, 5)}'\n`,
      ],
      ignore: [() => `LTAI${sample('base62', 10)}`, () => `LTAI${'x'.repeat(19)}`],
    },
  },
  {
    id: 'alibaba-secret-key',
    title: 'Alibaba Cloud secret key',
    why: 'Runs whatever the RAM user may in the account.',
    remedy,
    references,
    severity: 'critical',
    specificity: 'context',
    keywords: ['alibaba', 'aliyun', 'alicloud'],
    keywordCase: 'any',
    anchor: 'assignment',
    leastRun: 30,
    pattern: near('alibaba|aliyun|alicloud', '[0-9A-Za-z]{30}'),
    flags: 'i',
    group: 1,
    window: { before: 8, after: 256 },
    leastEntropy: 3,
    publicPrefix: 0,
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
    examples: {
      match: [
        () => `ALIBABA_API_KEY=${sample('base62', 30)}`,
        () => `alibaba: "${sample('base62', 30, 3)}"`,
      ],
      ignore: [() => `alibaba and its documentation`, () => `checksum = "${sample('base62', 30)}"`],
    },
  },
  markedKey({
    id: 'alibaba-temporary-key-id',
    title: 'Alibaba Cloud temporary access key id',
    why: 'Names temporary credentials whose secret may stand near it.',
    remedy,
    references,
    severity: 'medium',
    prefix: 'STS.',
    body: { alphabet: 'base62', length: [20, 40] },
    validate: needsDigit,
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
  {
    id: 'alibaba-key-pair',
    title: 'Alibaba Cloud secret key beside its id',
    why: 'Runs whatever the RAM user may in the account.',
    remedy,
    references,
    severity: 'critical',
    specificity: 'token',
    keywords: ['LTAI', 'STS.'],
    pattern: String.raw`(?<![0-9A-Za-z])(?:LTAI[0-9A-Za-z]{12,21}["'\x60]?[\s,:;|&]{1,16}(?:["']?(?:[Ss]ecret|SECRET|[Aa]ccess|ACCESS)[\w. -]{0,40}["']?\s?[=:]\s?)?["'\x60]?(?=[0-9A-Za-z]{30}(?![0-9A-Za-z]))|STS[.][0-9A-Za-z]{16,40}["'\x60]?[\s,:;|&]{1,16}["']?(?:[Ss]ecret|SECRET|[Aa]ccess|ACCESS)[\w. -]{0,40}["']?\s?[=:]\s?["'\x60]?)([0-9A-Za-z]{30,44})(?![0-9A-Za-z])`,
    group: 1,
    validate: (secret) => (/[0-9]/.test(secret) ? 'unknown' : 'ignore'),
    leastEntropy: 3.4,
    window: { before: 8, after: 160 },
    publicPrefix: 0,
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
    examples: {
      match: [
        () => `client(LTAI${sample('base62', 16)}, ${sample('base62', 30)})`,
        () => `id: "LTAI${sample('base62', 20)}"\nsecret: "${sample('base62', 30, 2)}"`,
      ],
      ignore: [() => `LTAI${sample('base62', 16)}, and nothing else`],
    },
  },
  namedKey({
    id: 'alibaba-security-token',
    title: 'Alibaba Cloud security token',
    why: 'With its temporary key it acts as the role until it expires.',
    remedy,
    references,
    severity: 'high',
    names: ['security token', 'securitytoken', 'sts token'],
    value: {
      pattern: 'CAIS[0-9A-Za-z+/_=-]{20,1200}',
      least: 24,
      sample: (seed) => `CAIS${sample('base62', 120, seed)}`,
    },
    publicPrefix: 4,
    leastEntropy: 3.6,
    window: { before: 8, after: 1400 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
  namedKey({
    id: 'alibaba-temporary-secret',
    title: 'Alibaba Cloud temporary secret key',
    why: 'With its id and token it acts as the role until it expires.',
    remedy,
    references,
    severity: 'high',
    names: [
      'sts access key secret',
      'sts accesskeysecret',
      'aliyun sts',
      'alibaba sts',
      'sts secret',
    ],
    value: { alphabet: 'base62', length: [31, 64] },
    leastEntropy: 3.4,
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
