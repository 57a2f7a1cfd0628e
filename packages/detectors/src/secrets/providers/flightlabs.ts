import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'flightlabs-api-key',
    title: 'FlightLabs access key',
    why: 'Uses the service at the cost and within the quota of the account.',
    remedy:
      'delete it at https://app.goflightlabs.com and make a new one, then take it out of the code.',
    references: ['https://www.goflightlabs.com/documentation'],
    severity: 'low',
    names: ['flightlabs', 'flight labs'],
    value: {
      pattern: 'eyJ[0-9A-Za-z_-]{30,40}[.]eyJ[0-9A-Za-z_-]{150,500}[.][0-9A-Za-z_-]{80,350}',
      least: 250,
      sample: (seed) =>
        `eyJ${sample('base64url', 33, seed)}.eyJ${sample('base64url', 200, seed)}.${sample('base64url', 86, seed)}`,
    },
    window: { before: 8, after: 1100 },
    publicPrefix: 3,
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
