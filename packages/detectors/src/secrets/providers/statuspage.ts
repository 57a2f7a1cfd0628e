import { UUID } from '../pattern.ts';
import { sample, sampleUuid } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  {
    id: 'statuspage-api-key',
    title: 'Statuspage API key',
    why: 'Changes what the status page says and reads its subscribers.',
    remedy:
      'delete it at https://manage.statuspage.io (user menu, API info) and make a new one, then take it out of the code.',
    references: ['https://developer.statuspage.io/#section/Authentication'],
    severity: 'high',
    specificity: 'context',
    keywords: ['statuspage', 'status_page', 'status-page', 'status page'],
    keywordCase: 'any',
    // The header is written `Authorization: OAuth <key>`, which an ordinary assignment does not allow for.
    pattern: String.raw`status[-_ ]?page[\w. -]{0,40}["'\s]{0,4}[=:>,(]{1,3}["'\s(]{0,4}(?:OAuth )?(${UUID}|[0-9a-f]{64})(?![0-9A-Za-z_-])`,
    flags: 'i',
    group: 1,
    window: { before: 8, after: 160 },
    leastEntropy: 2.8,
    publicPrefix: 0,
    checked: { date: '2026-11-23', source: "the provider's documentation" },
    examples: {
      match: [
        () => `STATUSPAGE_API_KEY=${sampleUuid()}`,
        () => `statuspage_api: OAuth ${sample('hex', 64)}`,
      ],
      ignore: [
        () => 'statuspage and its documentation',
        () => `checksum = "${sample('hex', 64)}"`,
        () => `statuspage_key = "${'x'.repeat(64)}"`,
      ],
    },
  },
];

export default detectors;
