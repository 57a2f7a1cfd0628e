import { markedKey } from '../builders.ts';
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
    pattern: bounded('t1[.][0-9A-Za-z_-]{1,400}={0,2}[.][0-9A-Za-z_-]{80,120}={0,2}'),
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
  {
    id: 'yandex-dictionary-key',
    title: 'Yandex Translate, Dictionary or Predictor API key',
    why: 'Uses up the quota of its owner.',
    remedy:
      'revoke it at https://yandex.com/dev/keys/ and make a new one, then take it out of the code.',
    references: ['https://yandex.com/dev/dictionary/doc/en/'],
    severity: 'medium',
    specificity: 'token',
    keywords: ['trnsl.1.1.', 'dict.1.1.', 'pdct.1.1.', 'spell.1.1.'],
    anchor: 'prefix',
    leastRun: 40,
    pattern: bounded(
      '(?:trnsl|dict|pdct|spell)[.]1[.]1[.][0-9]{8}T[0-9]{6}Z[.][0-9a-f]{8,16}[.][0-9a-f]{24,40}',
    ),
    publicPrefix: 0,
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
    examples: {
      match: [
        () => `trnsl.1.1.20180218T124723Z.${sample('hex', 16)}.${sample('hex', 40)}`,
        () => `pdct.1.1.20190218T124723Z.${sample('hex', 16, 2)}.${sample('hex', 40, 2)}`,
      ],
      ignore: [() => 'trnsl.1.1.', () => `dict.1.1.20180218T124723Z.${'0'.repeat(16)}`],
    },
  },
  markedKey({
    id: 'yandex-oauth-token',
    title: 'Yandex OAuth token',
    why: 'Does what its scope opens in the account of the person whose token it is.',
    remedy:
      'revoke it at https://id.yandex.com/security and make a new one, then take it out of the code.',
    references: ['https://yandex.com/dev/id/doc/en/'],
    severity: 'high',
    prefix: 'y0_',
    body: { alphabet: 'base64url', length: [55, 60] },
    checked: { date: '2026-11-23', source: "the provider's documentation" },
  }),
];

export default detectors;
