import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'fetchrss-api-key',
    title: 'FetchRSS API key',
    why: 'Uses the service at the cost and within the quota of the account.',
    remedy:
      'delete it at https://fetchrss.com/api and make a new one, then take it out of the code.',
    references: ['https://fetchrss.com/api'],
    severity: 'low',
    names: ['fetchrss'],
    value: { alphabet: 'base62', length: 40 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
