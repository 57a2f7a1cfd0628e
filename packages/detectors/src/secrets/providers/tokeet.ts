import { namedKey } from '../builders.ts';
import { UUID } from '../pattern.ts';
import { sampleUuid } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'tokeet-api-key',
    title: 'Tokeet API key',
    why: 'Reads and changes bookings and guests of the account.',
    remedy:
      'revoke it at https://www.tokeet.com/app and make a new one, then take it out of the code.',
    references: ['https://www.tokeet.com/api'],
    severity: 'high',
    names: ['tokeet'],
    value: { pattern: UUID, least: 36, sample: sampleUuid },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
