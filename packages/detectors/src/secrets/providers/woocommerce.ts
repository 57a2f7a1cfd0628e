import { markedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it under WooCommerce, Settings, Advanced, REST API and make a new one, then take it out of the code.';
const references = ['https://woocommerce.github.io/woocommerce-rest-api-docs/#authentication'];

const detectors: readonly SecretDetector[] = [
  markedKey({
    id: 'woocommerce-consumer-key',
    title: 'WooCommerce consumer key',
    why: 'With its secret, reads and changes orders, products and customers of the shop.',
    remedy,
    references,
    severity: 'high',
    prefix: 'ck_',
    body: { alphabet: 'hex', length: 40 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
  markedKey({
    id: 'woocommerce-consumer-secret',
    title: 'WooCommerce consumer secret',
    why: 'With its key, reads and changes orders, products and customers of the shop.',
    remedy,
    references,
    severity: 'critical',
    prefix: 'cs_',
    body: { alphabet: 'hex', length: 40 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
