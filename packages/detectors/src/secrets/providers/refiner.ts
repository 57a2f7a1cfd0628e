import { namedKey } from '../builders.ts';
import { UUID } from '../pattern.ts';
import { sampleUuid } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'refiner-api-key',
    title: 'Refiner API key',
    why: 'Reads survey answers and changes contacts.',
    remedy:
      'revoke it at https://app.refiner.io/#settings/api and make a new one, then take it out of the code.',
    references: ['https://refiner.io/docs/api/'],
    severity: 'medium',
    names: ['refiner'],
    value: { pattern: UUID, least: 36, sample: sampleUuid },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
