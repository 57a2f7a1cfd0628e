import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'scrapersite-api-key',
    title: 'ScraperSite API key',
    why: 'Scrapes pages at the cost of the account.',
    remedy:
      'revoke it at https://scrapersite.com and make a new one, then take it out of the code.',
    references: ['https://scrapersite.com/documentation'],
    severity: 'medium',
    names: ['scrapersite'],
    value: { alphabet: 'base62', length: 45 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
