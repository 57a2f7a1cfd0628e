import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'rainforest-pay-api-key',
    title: 'Rainforest Pay API key',
    why: 'Takes payments and moves money of the platform.',
    remedy:
      'revoke it at https://portal.rainforestpay.com and make a new one, then take it out of the code.',
    references: ['https://docs.rainforestpay.com/docs/authentication'],
    severity: 'critical',
    names: ['rainforest'],
    value: {
      pattern: 'apikey_[0-9a-f]{64}',
      least: 71,
      sample: (seed) => `apikey_${sample('hex', 64, seed)}`,
    },
    publicPrefix: 7,
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
