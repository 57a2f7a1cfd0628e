import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'paychex-client-credential',
    title: 'Paychex client id or secret',
    why: 'Together read the pay and the people of the company.',
    remedy:
      'revoke it at https://developer.paychex.com and make a new one, then take it out of the code.',
    references: ['https://developer.paychex.com/documentation'],
    severity: 'critical',
    names: ['paychex'],
    value: { alphabet: 'base62', length: [20, 64] },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
