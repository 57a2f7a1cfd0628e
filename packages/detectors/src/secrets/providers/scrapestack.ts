import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'scrapestack-access-key',
    title: 'Scrapestack access key',
    why: 'Scrapes pages at the cost of the account.',
    remedy:
      'revoke it at https://scrapestack.com/dashboard and make a new one, then take it out of the code.',
    references: ['https://scrapestack.com/documentation'],
    severity: 'medium',
    names: ['scrapestack'],
    value: { alphabet: 'lower-digits', length: 32 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
