import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'brave-search-api-key',
    title: 'Brave Search API key',
    why: 'Searches at the cost of the account.',
    remedy:
      'revoke it at https://api-dashboard.search.brave.com/app/keys, then take it out of the code.',
    references: ['https://api-dashboard.search.brave.com/app/documentation'],
    severity: 'medium',
    names: ['brave', 'x subscription token'],
    value: {
      pattern: 'BSA[0-9A-Za-z_-]{26,29}',
      least: 29,
      sample: (seed) => `BSA${sample('base64url', 28, seed)}`,
    },
    publicPrefix: 3,
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
