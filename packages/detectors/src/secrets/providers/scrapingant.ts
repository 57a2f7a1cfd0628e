import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'scrapingant-api-key',
    title: 'ScrapingAnt API key',
    why: 'Scrapes pages at the cost of the account.',
    remedy:
      'revoke it at https://app.scrapingant.com/dashboard and make a new one, then take it out of the code.',
    references: ['https://docs.scrapingant.com'],
    severity: 'medium',
    names: ['scrapingant', 'scraping ant'],
    value: { alphabet: 'base62', length: 32 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
