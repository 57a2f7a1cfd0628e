import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'swiftype-api-key',
    title: 'Swiftype API key',
    why: 'Changes what the search of the site finds.',
    remedy:
      'revoke it at https://app.swiftype.com/settings/account and make a new one, then take it out of the code.',
    references: ['https://swiftype.com/documentation/site-search/overview'],
    severity: 'high',
    names: ['swiftype'],
    value: {
      pattern: '[0-9A-Za-z_-]{20}',
      least: 20,
      sample: (seed) => sample('base62', 20, seed),
    },
    leastEntropy: 3.2,
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
