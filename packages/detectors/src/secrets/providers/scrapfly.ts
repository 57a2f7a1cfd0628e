import { markedKey, namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://scrapfly.io/dashboard and make a new one, then take it out of the code.';
const references = ['https://scrapfly.io/docs/scrape-api/getting-started'];

const detectors: readonly SecretDetector[] = [
  markedKey({
    id: 'scrapfly-live-key',
    title: 'Scrapfly live key',
    why: 'Scrapes pages at the cost of the account.',
    remedy,
    references,
    severity: 'medium',
    prefix: 'scp-live-',
    body: { alphabet: 'hex', length: 32 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
  namedKey({
    id: 'scrapfly-api-key',
    title: 'Scrapfly API key',
    why: 'Scrapes pages at the cost of the account.',
    remedy,
    references,
    severity: 'medium',
    names: ['scrapfly'],
    value: { alphabet: 'hex', length: 32 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
