import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'geoapify-api-key',
    title: 'Geoapify API key',
    why: 'Uses the service at the cost and within the quota of the account.',
    remedy:
      'delete it at https://myprojects.geoapify.com and make a new one, then take it out of the code.',
    references: ['https://apidocs.geoapify.com/'],
    severity: 'low',
    names: ['geoapify'],
    value: { alphabet: 'hex', length: 32 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
