import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'flightstats-app-key',
    title: 'FlightStats application key',
    why: 'Uses the service at the cost and within the quota of the account.',
    remedy:
      'delete it at https://developer.flightstats.com and make a new one, then take it out of the code.',
    references: ['https://developer.flightstats.com/api-docs/'],
    severity: 'medium',
    names: ['flightstats', 'flight stats'],
    value: { alphabet: 'hex', length: 32 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
