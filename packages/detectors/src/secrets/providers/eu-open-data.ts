import { namedKey } from '../builders.ts';
import { UUID } from '../pattern.ts';
import { sampleUuid } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'eu-open-data-client',
    title: 'EU Open Data or Funding Portal client id',
    why: 'Is a part of the credentials of a client of the portals.',
    remedy: 'ask the portal to replace it, then take it out of the code.',
    references: ['https://data.europa.eu/en'],
    severity: 'medium',
    names: ['eu client id', 'eu open data', 'party token eu'],
    value: { pattern: UUID, least: 36, sample: sampleUuid },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
