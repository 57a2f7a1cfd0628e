import { namedKey } from '../builders.ts';
import { UUID } from '../pattern.ts';
import { sampleUuid } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'zipcodebase-api-key',
    title: 'Zipcodebase API key',
    why: 'Uses up the quota of the account.',
    remedy:
      'revoke it at https://app.zipcodebase.com and make a new one, then take it out of the code.',
    references: ['https://app.zipcodebase.com/documentation'],
    severity: 'low',
    names: ['zipcodebase'],
    value: { pattern: UUID, least: 36, sample: sampleUuid },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
