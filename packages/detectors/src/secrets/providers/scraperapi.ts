import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'scraperapi-api-key',
    title: 'ScraperAPI API key',
    why: 'Scrapes pages at the cost of the account.',
    remedy:
      'revoke it at https://dashboard.scraperapi.com and make a new one, then take it out of the code.',
    references: ['https://docs.scraperapi.com'],
    severity: 'medium',
    names: ['scraperapi', 'scraper api'],
    value: { alphabet: 'base62', length: 32 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
