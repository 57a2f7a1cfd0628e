import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'onfleet-api-key',
    title: 'Onfleet API key',
    why: 'Reads and changes deliveries, drivers and recipients.',
    remedy:
      'delete it at https://onfleet.com/dashboard#/manage and make a new one, then take it out of the code.',
    references: ['https://docs.onfleet.com/reference/authentication'],
    severity: 'high',
    names: ['onfleet'],
    value: { alphabet: 'hex', length: 32 },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
