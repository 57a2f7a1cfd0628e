import { namedKey } from '../builders.ts';
import { UUID } from '../pattern.ts';
import { sampleUuid } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'graphhopper-api-key',
    title: 'GraphHopper API key',
    why: 'Uses the service at the cost and within the quota of the account.',
    remedy:
      'delete it at https://graphhopper.com/dashboard/ and make a new one, then take it out of the code.',
    references: ['https://docs.graphhopper.com/'],
    severity: 'low',
    names: ['graphhopper', 'graph hopper'],
    value: { pattern: UUID, least: 36, sample: sampleUuid },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
