import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'cloudpayments-api-secret',
    title: 'CloudPayments API secret',
    why: 'Takes and refunds payments.',
    remedy: 'regenerate it at https://merchant.cloudpayments.ru, then take it out of the code.',
    references: ['https://developers.cloudpayments.ru/'],
    severity: 'critical',
    names: ['cloudpayments'],
    value: { alphabet: 'lower-digits', length: [32, 64] },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
