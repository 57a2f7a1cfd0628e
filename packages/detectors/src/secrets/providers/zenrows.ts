import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'zenrows-api-key',
    title: 'ZenRows API key',
    why: 'Scrapes pages at the cost of the account.',
    remedy:
      'revoke it at https://app.zenrows.com/builder and make a new one, then take it out of the code.',
    references: ['https://docs.zenrows.com/universal-scraper-api/api-reference'],
    severity: 'medium',
    names: ['zenrows', 'zen rows'],
    value: {
      pattern: '(?:[0-9a-f]{40}|[0-9A-Za-z]{32})',
      least: 32,
      sample: (seed) => sample('hex', 40, seed),
    },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
