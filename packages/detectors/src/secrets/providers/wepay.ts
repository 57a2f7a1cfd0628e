import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'wepay-access-token',
    title: 'WePay access token',
    why: 'Takes and refunds payments of the merchant.',
    remedy: 'revoke it at https://www.wepay.com and make a new one, then take it out of the code.',
    references: ['https://dev.wepay.com/docs/articles/testing-and-going-live'],
    severity: 'critical',
    names: ['wepay', 'we pay token'],
    value: {
      pattern: '(?:STAGE|PRODUCTION)_[0-9a-f]{64}',
      least: 70,
      sample: (seed) => `PRODUCTION_${sample('hex', 64, seed)}`,
    },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
