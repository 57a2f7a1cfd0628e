import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'lawpay-api-key',
    title: 'LawPay API key',
    why: 'Takes and refunds payments in the name of the firm.',
    remedy:
      'the settings of the account at https://secure.lawpay.com, then take it out of the code.',
    references: ['https://developers.8am.com/'],
    severity: 'critical',
    names: ['lawpay'],
    value: { alphabet: 'base64url', length: [24, 64] },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
