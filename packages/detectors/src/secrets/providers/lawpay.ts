import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'lawpay-api-key',
    title: 'LawPay secret key',
    why: 'Takes payments and refunds of the law firm.',
    remedy:
      'revoke it at https://secure.lawpay.com and make a new one, then take it out of the code.',
    references: ['https://developers.8am.com/reference/api.html'],
    severity: 'critical',
    names: ['lawpay', 'law pay'],
    value: { alphabet: 'base62', length: [20, 64] },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
