import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'twocheckout-secret-key',
    title: '2Checkout secret key',
    why: 'Reads and changes orders and refunds of the merchant.',
    remedy:
      'revoke it at https://secure.2checkout.com/cpanel/webhooks_api.php and make a new one, then take it out of the code.',
    references: [
      'https://verifone.cloud/docs/2checkout/API-Integration/01Start-using-the-2Checkout-API',
    ],
    severity: 'critical',
    names: [
      'twocheckout secret',
      '2checkout secret',
      'two checkout secret',
      'twocheckout key',
      '2checkout key',
    ],
    value: {
      pattern: '[0-9A-Za-z!@#$%^&*()?=_+~-]{20,64}',
      least: 20,
      sample: (seed) => sample('base62', 20, seed),
    },
    leastEntropy: 3.2,
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
