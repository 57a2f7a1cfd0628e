import { markedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  markedKey({
    id: 'dependency-track-api-key',
    title: 'Dependency-Track API key',
    why: 'Reads the inventory of components and their weaknesses, and by its team changes it.',
    remedy:
      'regenerate it in Dependency-Track (Administration, Teams), then take it out of the code.',
    references: ['https://docs.dependencytrack.org/integrations/rest-api/'],
    severity: 'high',
    prefix: 'odt_',
    body: {
      pattern: '(?:[0-9A-Za-z]{8}_)?[0-9A-Za-z]{32}',
      least: 32,
      sample: (seed) => sample('base62', 32, seed),
    },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
