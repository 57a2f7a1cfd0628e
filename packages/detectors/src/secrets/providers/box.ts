import { near } from '../pattern.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  {
    id: 'box-token',
    title: 'Box developer token or client secret',
    why: 'Reads and changes files by the scopes of the app.',
    remedy:
      'revoke it in the app at https://app.box.com/developers/console, then take it out of the code.',
    references: ['https://developer.box.com/guides/authentication/tokens/'],
    severity: 'critical',
    specificity: 'context',
    keywords: ['box'],
    keywordCase: 'any',
    anchor: 'assignment',
    leastRun: 28,
    pattern: near(
      '(?<![0-9a-z])box(?:[._ -]?com)?[_. -]?(?:developer|access|api|client|app|secret|token|key|oauth)',
      '[0-9a-z]{28,32}',
    ),
    flags: 'i',
    group: 1,
    leastEntropy: 3,
    window: { before: 8, after: 256 },
    publicPrefix: 0,
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
    examples: {
      match: [
        () => `BOX_DEVELOPER_TOKEN=${sample('base62', 32)}`,
        () => `box_client_secret: '${sample('base62', 32, 3)}'`,
      ],
      ignore: [
        () => `dropbox_token = ${sample('base62', 32)}`,
        () => `checkbox_key: '${sample('base62', 32)}'`,
        () => 'box of chocolates',
      ],
    },
  },
];

export default detectors;
