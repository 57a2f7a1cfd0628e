import { namedKey } from '../builders.ts';
import { UUID } from '../pattern.ts';
import { sampleUuid } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'helius-api-key',
    title: 'Helius API key',
    why: 'Uses the service at the cost and within the quota of the account.',
    remedy:
      'delete it at https://dashboard.helius.dev and make a new one, then take it out of the code.',
    references: ['https://www.helius.dev/docs'],
    severity: 'medium',
    names: ['helius'],
    value: { pattern: UUID, least: 36, sample: sampleUuid },
    checked: { date: '2026-11-23', source: 'values seen in public, no rule set' },
  }),
];

export default detectors;
