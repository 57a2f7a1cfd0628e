import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'dandelion-api-token',
    title: 'Dandelion API token',
    why: 'Uses the service at the cost and within the quota of the account.',
    remedy:
      'delete it at https://dandelion.eu/profile/dashboard/ and make a new one, then take it out of the code.',
    references: ['https://dandelion.eu/docs/'],
    severity: 'medium',
    names: ['dandelion'],
    value: { alphabet: 'hex', length: 32 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
