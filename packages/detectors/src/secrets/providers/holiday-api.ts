import { namedKey } from '../builders.ts';
import { UUID } from '../pattern.ts';
import { sampleUuid } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'holiday-api-key',
    title: 'Holiday API key',
    why: 'Uses the service at the cost and within the quota of the account.',
    remedy:
      'delete it at https://holidayapi.com/dashboard and make a new one, then take it out of the code.',
    references: ['https://holidayapi.com/docs'],
    severity: 'low',
    names: ['holidayapi', 'holiday api'],
    value: { pattern: UUID, least: 36, sample: sampleUuid },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
