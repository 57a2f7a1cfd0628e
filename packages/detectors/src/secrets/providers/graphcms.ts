import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'hygraph-token',
    title: 'Hygraph (GraphCMS) permanent auth token',
    why: 'Reads and changes the content of the project by its permissions.',
    remedy: 'delete it in Hygraph (Project settings, API access), then take it out of the code.',
    references: ['https://hygraph.com/docs/api-reference/basics/authorization'],
    severity: 'high',
    names: ['graphcms', 'hygraph'],
    value: {
      pattern: 'eyJ[0-9A-Za-z_-]{20,200}[.]eyJ[0-9A-Za-z_-]{40,1500}[.][0-9A-Za-z_-]{43,700}',
      least: 110,
      sample: (seed) =>
        `eyJ${sample('base64url', 33, seed)}.eyJ${sample('base64url', 220, seed)}.${sample('base64url', 342, seed)}`,
    },
    window: { before: 8, after: 2600 },
    publicPrefix: 3,
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
