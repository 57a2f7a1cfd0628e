import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'geocodify-api-key',
    title: 'Geocodify API key',
    why: 'Uses the service at the cost and within the quota of the account.',
    remedy:
      'delete it at https://geocodify.com/dashboard and make a new one, then take it out of the code.',
    references: ['https://geocodify.com/docs/'],
    severity: 'low',
    names: ['geocodify'],
    value: { alphabet: 'hex', length: 40 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
