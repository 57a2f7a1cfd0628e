import { markedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  markedKey({
    id: 'firecrawl-api-key',
    title: 'Firecrawl API key',
    why: 'Reads web pages at the cost of the account.',
    remedy:
      'delete it at https://www.firecrawl.dev/app/api-keys and make a new one, then take it out of the code.',
    references: ['https://docs.firecrawl.dev/introduction'],
    severity: 'high',
    prefix: 'fc-',
    body: { alphabet: 'hex', length: 32 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
