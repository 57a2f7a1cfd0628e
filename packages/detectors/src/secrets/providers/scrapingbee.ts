import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'scrapingbee-api-key',
    title: 'ScrapingBee API key',
    why: 'Scrapes pages at the cost of the account.',
    remedy:
      'revoke it at https://app.scrapingbee.com/account/api and make a new one, then take it out of the code.',
    references: ['https://www.scrapingbee.com/documentation/'],
    severity: 'medium',
    names: ['scrapingbee', 'scraping bee'],
    value: {
      pattern: '(?:[0-9A-Z]{80}|[0-9A-Za-z]{32})',
      least: 32,
      sample: (seed) => sample('upper-digits', 80, seed),
    },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
