import { namedKey } from '../builders.ts';
import { sampleUuid } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'tatum-api-key',
    title: 'Tatum API key',
    why: 'Sends requests to chains at the cost of the account.',
    remedy:
      'revoke it at https://dashboard.tatum.io and make a new one, then take it out of the code.',
    references: ['https://docs.tatum.io/docs/authentication'],
    severity: 'high',
    names: ['tatum'],
    value: {
      pattern:
        '(?:t-[0-9a-f]{24}-[0-9a-f]{24}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?:_[0-9]{2,3})?)',
      least: 36,
      sample: (seed) => sampleUuid(seed),
    },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
