import { namedKey } from '../builders.ts';
import { UUID } from '../pattern.ts';
import { sampleUuid } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'gladia-api-key',
    title: 'Gladia API key',
    why: 'Transcribes at the cost of the account.',
    remedy:
      'delete it at https://app.gladia.io/api-keys and make a new one, then take it out of the code.',
    references: ['https://docs.gladia.io/'],
    severity: 'high',
    names: ['gladia'],
    value: { pattern: UUID, least: 36, sample: sampleUuid },
    checked: { date: '2026-11-23', source: 'values seen in public, no rule set' },
  }),
];

export default detectors;
