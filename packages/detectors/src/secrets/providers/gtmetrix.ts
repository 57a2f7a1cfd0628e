import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'gtmetrix-api-key',
    title: 'GTmetrix API key',
    why: 'Uses the service at the cost and within the quota of the account.',
    remedy:
      'delete it at https://gtmetrix.com/api/ and make a new one, then take it out of the code.',
    references: ['https://gtmetrix.com/api/docs/2.0/'],
    severity: 'low',
    names: ['gtmetrix', 'gt metrix'],
    value: { alphabet: 'hex', length: 32 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
