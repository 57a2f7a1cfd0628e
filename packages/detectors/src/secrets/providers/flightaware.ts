import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'flightaware-api-key',
    title: 'FlightAware AeroAPI key',
    why: 'Uses the service at the cost and within the quota of the account.',
    remedy:
      'delete it at https://www.flightaware.com/aeroapi/portal/ and make a new one, then take it out of the code.',
    references: ['https://www.flightaware.com/aeroapi/portal/documentation'],
    severity: 'medium',
    names: ['flightaware', 'aeroapi'],
    value: { alphabet: 'base62', length: 32 },
    checked: { date: '2026-11-23', source: 'values seen in public, no rule set' },
  }),
];

export default detectors;
