import { namedKey } from '../builders.ts';
import { UUID } from '../pattern.ts';
import { sampleUuid } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'zenserp-api-key',
    title: 'Zenserp API key',
    why: 'Searches at the cost of the account.',
    remedy:
      'revoke it at https://app.zenserp.com/dashboard and make a new one, then take it out of the code.',
    references: ['https://app.zenserp.com/documentation'],
    severity: 'medium',
    names: ['zenserp'],
    value: { pattern: UUID, least: 36, sample: sampleUuid },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
