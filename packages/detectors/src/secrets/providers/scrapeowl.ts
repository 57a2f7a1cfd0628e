import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'scrapeowl-api-key',
    title: 'Scrape Owl API key',
    why: 'Scrapes pages at the cost of the account.',
    remedy:
      'revoke it at https://scrapeowl.com/dashboard and make a new one, then take it out of the code.',
    references: ['https://scrapeowl.com/documentation'],
    severity: 'medium',
    names: ['scrapeowl', 'scrape owl'],
    value: { alphabet: 'lower-digits', length: 30 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
