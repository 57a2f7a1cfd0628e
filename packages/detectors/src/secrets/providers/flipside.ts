import { namedKey } from '../builders.ts';
import { UUID } from '../pattern.ts';
import { sampleUuid } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'flipside-api-key',
    title: 'Flipside API key',
    why: 'Runs queries at the cost of the account.',
    remedy:
      'delete it at https://flipsidecrypto.xyz/account/api-keys and make a new one, then take it out of the code.',
    references: ['https://docs.flipsidecrypto.xyz/'],
    severity: 'medium',
    names: ['flipside'],
    value: { pattern: UUID, least: 36, sample: sampleUuid },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
