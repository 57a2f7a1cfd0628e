import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'serpapi-api-key',
    title: 'SerpApi API key',
    why: 'Searches at the cost of the account.',
    remedy:
      'revoke it at https://serpapi.com/manage-api-key and make a new one, then take it out of the code.',
    references: ['https://serpapi.com/search-api'],
    severity: 'medium',
    names: ['serpapi', 'serp api'],
    value: { alphabet: 'hex', length: 64 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
