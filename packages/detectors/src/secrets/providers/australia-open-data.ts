import { namedKey } from '../builders.ts';
import { UUID } from '../pattern.ts';
import { sampleUuid } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'australia-open-data-api-key',
    title: 'data.gov.au API key',
    why: 'Publishes open data as its owner.',
    remedy: 'regenerate it in the profile at https://data.gov.au, then take it out of the code.',
    references: ['https://docs.ckan.org/en/latest/api/'],
    severity: 'low',
    names: ['data.gov.au', 'ckan api', 'auckan', 'australia api'],
    value: { pattern: UUID, least: 36, sample: sampleUuid },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
