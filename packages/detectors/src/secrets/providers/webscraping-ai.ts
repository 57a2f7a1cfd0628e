import { namedKey } from '../builders.ts';
import { sampleUuid } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'webscraping-ai-api-key',
    title: 'WebScraping.AI API key',
    why: 'Scrapes pages at the cost of the account.',
    remedy:
      'revoke it at https://webscraping.ai/dashboard and make a new one, then take it out of the code.',
    references: ['https://webscraping.ai/docs'],
    severity: 'medium',
    names: ['webscraping'],
    value: {
      pattern: '(?:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9A-Za-z]{32})',
      least: 32,
      sample: (seed) => sampleUuid(seed),
    },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
