import { namedKey } from '../builders.ts';
import { UUID } from '../pattern.ts';
import { sampleUuid } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'interseller-api-key',
    title: 'Interseller API key',
    why: 'Reads and changes contacts of the team.',
    remedy: 'delete it at https://interseller.io and make a new one, then take it out of the code.',
    references: ['https://interseller.readme.io/reference/authentication'],
    severity: 'medium',
    names: ['interseller'],
    value: { pattern: UUID, least: 36, sample: sampleUuid },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
