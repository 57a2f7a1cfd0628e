import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'dataforseo-password',
    title: 'DataForSEO API password',
    why: 'Uses the service at the cost of the account.',
    remedy:
      'delete it at https://app.dataforseo.com/api-access and make a new one, then take it out of the code.',
    references: ['https://docs.dataforseo.com/v3/auth/'],
    severity: 'high',
    names: ['dataforseo'],
    value: { alphabet: 'hex', length: 16 },
    leastEntropy: 2.5,
    checked: { date: '2026-11-23', source: 'values seen in public, no rule set' },
  }),
];

export default detectors;
