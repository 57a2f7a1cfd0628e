import { namedKey } from '../builders.ts';
import { UUID } from '../pattern.ts';
import { sampleUuid } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'insightly-api-key',
    title: 'Insightly API key',
    why: 'Reads and changes contacts, projects and deals.',
    remedy: 'delete it in Insightly (User settings, API), then take it out of the code.',
    references: ['https://api.insightly.com/v3.1/Help'],
    severity: 'high',
    names: ['insightly'],
    value: { pattern: UUID, least: 36, sample: sampleUuid },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
