import { namedKey } from '../builders.ts';
import { UUID } from '../pattern.ts';
import { sampleUuid } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'opencti-token',
    title: 'OpenCTI token',
    why: 'Reads and changes threat data as its owner.',
    remedy: 'your OpenCTI: your profile, API access, Renew, then take it out of the code.',
    references: ['https://docs.opencti.io/latest/reference/api/'],
    severity: 'high',
    names: ['opencti'],
    value: { pattern: UUID, least: 36, sample: sampleUuid },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
