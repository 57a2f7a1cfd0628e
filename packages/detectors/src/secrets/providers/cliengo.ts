import { namedKey } from '../builders.ts';
import { UUID } from '../pattern.ts';
import { sampleUuid } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'cliengo-api-key',
    title: 'Cliengo API key',
    why: 'Reads and changes conversations and contacts.',
    remedy: 'reset it in the settings of the account, then take it out of the code.',
    references: ['https://developers.cliengo.com/'],
    severity: 'medium',
    names: ['cliengo'],
    value: { pattern: UUID, least: 36, sample: sampleUuid },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
