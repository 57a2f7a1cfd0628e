import { near } from '../pattern.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  {
    id: 'chargebee-api-key',
    title: 'Chargebee API key',
    why: 'Reads and changes customers, subscriptions and invoices.',
    remedy: 'delete it in the API keys of the site, then take it out of the code.',
    references: ['https://www.chargebee.com/docs/2.0/api_keys.html'],
    severity: 'critical',
    specificity: 'context',
    keywords: ['chargebee'],
    keywordCase: 'any',
    anchor: 'assignment',
    leastRun: 32,
    pattern: near('chargebee', '(?:live_|test_)?(?:cu)?[0-9A-Za-z]{32,48}'),
    flags: 'i',
    group: 1,
    leastEntropy: 3,
    window: { before: 8, after: 256 },
    publicPrefix: 5,
    checked: { date: '2026-11-23', source: 'one public rule set' },
    examples: {
      match: [
        () => `CHARGEBEE_API_KEY=live_${sample('base62', 36)}`,
        () => `chargebee_key: "test_cu${sample('base62', 33, 3)}"`,
      ],
      ignore: [
        () => 'chargebee and its documentation',
        () => `CHARGEBEE_SITE=live_${sample('base62', 12)}`,
      ],
    },
  },
];

export default detectors;
