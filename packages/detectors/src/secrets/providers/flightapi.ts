import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'flightapi-key',
    title: 'FlightAPI key',
    why: 'Uses the service at the cost and within the quota of the account.',
    remedy:
      'delete it at https://www.flightapi.io and make a new one, then take it out of the code.',
    references: ['https://docs.flightapi.io/'],
    severity: 'low',
    names: ['flight api'],
    value: { alphabet: 'hex', length: 24 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
