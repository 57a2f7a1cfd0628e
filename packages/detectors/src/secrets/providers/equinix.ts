import { namedKey } from '../builders.ts';
import { UUID } from '../pattern.ts';
import { sampleUuid } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'equinix-metal-token',
    title: 'Equinix Metal API token',
    why: 'Starts and deletes servers at the cost of the project.',
    remedy:
      'delete it at https://console.equinix.com and make a new one, then take it out of the code.',
    references: ['https://docs.equinix.com/'],
    severity: 'critical',
    names: ['equinix', 'packet auth token', 'metal auth token'],
    value: {
      pattern: `(?:${UUID}|[0-9A-Za-z]{32})`,
      least: 32,
      sample: (seed) => sampleUuid(seed),
    },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
