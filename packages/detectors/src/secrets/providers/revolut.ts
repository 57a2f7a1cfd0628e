import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'revolut-secret-key',
    title: 'Revolut Merchant secret key',
    why: 'Takes and refunds payments of the merchant.',
    remedy:
      'revoke it at https://business.revolut.com/settings/merchant-api and make a new one, then take it out of the code.',
    references: ['https://developer.revolut.com/docs/merchant/merchant-api'],
    severity: 'critical',
    names: ['revolut'],
    value: {
      pattern: '(?:sk|oa_prod|oa_sand)_[0-9A-Za-z_-]{40,100}',
      least: 43,
      sample: (seed) => `sk_${sample('base64url', 64, seed)}`,
    },
    publicPrefix: 3,
    checked: { date: '2026-11-23', source: "the provider's documentation" },
  }),
];

export default detectors;
