import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'webscraper-api-token',
    title: 'Web Scraper Cloud API token',
    why: 'Scrapes pages at the cost of the account and reads its data.',
    remedy:
      'revoke it at https://cloud.webscraper.io/api and make a new one, then take it out of the code.',
    references: ['https://webscraper.io/documentation/web-scraper-cloud/api'],
    severity: 'medium',
    names: ['webscraper', 'web scraper'],
    value: { alphabet: 'base62', length: 60 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
