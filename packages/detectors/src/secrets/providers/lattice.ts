import { namedKey } from '../builders.ts';
import { UUID } from '../pattern.ts';
import { sampleUuid } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'lattice-api-key',
    title: 'Lattice API key',
    why: 'Reads the people, goals and reviews of the company.',
    remedy:
      'the settings of the company at https://app.latticehq.com, then take it out of the code.',
    references: ['https://developers.lattice.com/'],
    severity: 'high',
    names: ['lattice api', 'lattice key', 'lattice token', 'latticehq'],
    value: {
      pattern: `(?:${UUID}|[0-9A-Za-z_-]{32,64})`,
      least: 32,
      sample: (seed) => sampleUuid(seed),
    },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
