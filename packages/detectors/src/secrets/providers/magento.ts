import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'magento-access-token',
    title: 'Magento (Adobe Commerce) access token',
    why: 'Reads and changes the orders, customers and catalogue of the shop.',
    remedy:
      'the integrations page of your Magento admin (System, Integrations), then take it out of the code.',
    references: ['https://developer.adobe.com/commerce/webapi/get-started/authentication/'],
    severity: 'critical',
    names: ['magento'],
    value: { alphabet: 'lower-digits', length: 32 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
