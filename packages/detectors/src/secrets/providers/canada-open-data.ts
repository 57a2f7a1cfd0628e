import { namedKey } from '../builders.ts';
import { UUID } from '../pattern.ts';
import { sampleUuid } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'canada-open-data-key',
    title: 'Canadian open data API key',
    why: 'Reads and publishes open data as its owner.',
    remedy: 'revoke it where it was made, then take it out of the code.',
    references: ['https://open.canada.ca/'],
    severity: 'low',
    names: ['canada api', 'canada open', 'open canada', 'canada key'],
    value: { pattern: UUID, least: 36, sample: sampleUuid },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
