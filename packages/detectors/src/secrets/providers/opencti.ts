import { namedKey } from '../builders.ts';
import { UUID } from '../pattern.ts';
import { sampleUuid } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'opencti-api-token',
    title: 'OpenCTI API token',
    why: 'Reads and changes the threat intelligence of the instance.',
    remedy: 'the profile page of your user in OpenCTI, then take it out of the code.',
    references: ['https://docs.opencti.io/latest/reference/api/'],
    severity: 'critical',
    names: ['opencti'],
    value: { pattern: UUID, least: 36, sample: sampleUuid },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
