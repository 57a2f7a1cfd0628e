import { bounded, near } from '../pattern.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://console.yandex.cloud and make a new one, then take it out of the code.';
const references = ['https://yandex.cloud/en/docs/iam/concepts/authorization/api-key'];

const detectors: readonly SecretDetector[] = [
  {
    id: 'yandex-api-key',
    title: 'Yandex Cloud API key',
    why: 'Acts as its service account.',
    remedy,
    references,
    severity: 'high',
    specificity: 'token',
    keywords: ['AQVN'],
    anchor: 'prefix',
    leastRun: 35,
    pattern: bounded('AQVN[0-9A-Za-z_-]{35,38}', 'base64url'),
    publicPrefix: 4,
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
    examples: {
      match: [
        () => `AQVN${sample('base64url', 36)}`,
        () => `TOKEN='AQVN${sample('base64url', 36, 5)}'\n`,
      ],
      ignore: [() => `AQVN${sample('base64url', 33)}`, () => `AQVN${'x'.repeat(36)}`],
    },
  },
  {
    id: 'yandex-iam-token',
    title: 'Yandex Cloud IAM token',
    why: 'Acts as its account for up to 12 hours.',
    remedy,
    references,
    severity: 'high',
    specificity: 'token',
    keywords: ['t1.'],
    anchor: 'prefix',
    leastRun: 8,
    pattern: bounded('t1[.][0-9A-Z][0-9A-Za-z_-]{4,20}[.][0-9A-Za-z_-]{80,120}={0,2}'),
    publicPrefix: 3,
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
    examples: {
      match: [
        () => `t1.9${sample('base64url', 12, 2)}.${sample('base64url', 100, 4)}`,
        () => `TOKEN='t1.9${sample('base64url', 12, 6)}.${sample('base64url', 100, 8)}'\n`,
      ],
      ignore: [
        () => `t1.9${sample('base64url', 3)}`,
        () => `t1.9${'x'.repeat(12)}.${'x'.repeat(100)}`,
      ],
    },
  },
  {
    id: 'yandex-static-key',
    title: 'Yandex Object Storage static key',
    why: 'Reads and writes the buckets of its service account.',
    remedy,
    references,
    severity: 'high',
    specificity: 'context',
    keywords: ['yandex'],
    keywordCase: 'any',
    anchor: 'assignment',
    leastRun: 40,
    pattern: near('yandex', 'YC[0-9A-Za-z_-]{38}'),
    flags: 'i',
    group: 1,
    window: { before: 8, after: 256 },
    leastEntropy: 3.8,
    publicPrefix: 2,
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
    examples: {
      match: [
        () => `YANDEX_API_KEY=YC${sample('base64url', 38, 2)}`,
        () => `yandex: "YC${sample('base64url', 38, 4)}"`,
      ],
      ignore: [
        () => `yandex and its documentation`,
        () => `checksum = "YC${sample('base64url', 38, 2)}"`,
      ],
    },
  },
];

export default detectors;
