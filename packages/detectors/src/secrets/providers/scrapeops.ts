import { namedKey } from '../builders.ts';
import { sampleUuid } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'scrapeops-api-key',
    title: 'ScrapeOps API key',
    why: 'Scrapes pages at the cost of the account and reads its jobs.',
    remedy:
      'revoke it at https://scrapeops.io/app/settings and make a new one, then take it out of the code.',
    references: ['https://scrapeops.io/docs/intro/'],
    severity: 'medium',
    names: ['scrapeops', 'scrape ops'],
    value: {
      pattern: '(?:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9A-Za-z]{32})',
      least: 32,
      sample: (seed) => sampleUuid(seed),
    },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
