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
    leastRun: 17,
    pattern: bounded('LTAI[0-9A-Za-z]{17,21}'),
    leastEntropy: 3.2,
    publicPrefix: 4,
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
    examples: {
      match: [
        () => `LTAI${sample('base62', 19)}`,
        () => `TOKEN='LTAI${sample('base62', 19, 5)}'\n`,
      ],
      ignore: [() => `LTAI${sample('base62', 15)}`, () => `LTAI${'x'.repeat(19)}`],
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
];

export default detectors;
