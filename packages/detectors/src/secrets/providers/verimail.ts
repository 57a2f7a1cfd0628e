import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'verimail-api-key',
    title: 'Verimail API key',
    why: 'Uses up the quota of the account.',
    remedy:
      'revoke it at https://app.verimail.io and make a new one, then take it out of the code.',
    references: ['https://verimail.io/documentation'],
    severity: 'low',
    names: ['verimail'],
    value: { alphabet: 'upper-digits', length: 32 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
