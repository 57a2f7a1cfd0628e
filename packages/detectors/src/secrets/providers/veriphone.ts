import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'veriphone-api-key',
    title: 'Veriphone API key',
    why: 'Uses up the quota of the account.',
    remedy:
      'revoke it at https://veriphone.io/cp and make a new one, then take it out of the code.',
    references: ['https://veriphone.io/docs/v2'],
    severity: 'low',
    names: ['veriphone'],
    value: { alphabet: 'upper-digits', length: 32 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
