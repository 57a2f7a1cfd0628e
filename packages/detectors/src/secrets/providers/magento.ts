import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'magento-access-token',
    title: 'Magento (Adobe Commerce) token',
    why: 'Reads customers and orders of the store and changes its catalogue.',
    remedy:
      'your store: System, Integrations, Reauthorize or delete it, then take it out of the code.',
    references: [
      'https://developer.adobe.com/commerce/webapi/get-started/authentication/gs-authentication-token/',
    ],
    severity: 'critical',
    names: ['magento'],
    value: { alphabet: 'lower-digits', length: 32 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
