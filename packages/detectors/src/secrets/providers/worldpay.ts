import { namedKey } from '../builders.ts';
import { sampleUuid } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://dashboard.worldpay.com and make a new one, then take it out of the code.';
const references = ['https://developer.worldpay.com/products/access/authentication'];

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'worldpay-service-key',
    title: 'Worldpay service key',
    why: 'Takes and refunds payments of the merchant.',
    remedy,
    references,
    severity: 'critical',
    names: [
      'worldpay service key',
      'worldpay secret',
      'worldpay api key',
      'worldpay key',
      'worldpay client key',
      'worldpay token',
    ],
    value: {
      pattern: '(?:[TL]_[SC]_[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9A-Za-z_-]{24,72})',
      least: 24,
      sample: (seed) => `T_S_${sampleUuid(seed)}`,
    },
    leastEntropy: 3,
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
  namedKey({
    id: 'worldpay-service-id',
    title: 'Worldpay service ID',
    why: 'Names the merchant; the service key is what opens it.',
    remedy,
    references,
    severity: 'info',
    names: ['worldpay service id', 'worldpay merchant'],
    value: { alphabet: 'base62', length: [12, 36] },
    leastEntropy: 2.6,
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
