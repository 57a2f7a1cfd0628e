import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'vatlayer-access-key',
    title: 'vatlayer access key',
    why: 'Uses up the quota of the account.',
    remedy:
      'revoke it at https://vatlayer.com/dashboard and make a new one, then take it out of the code.',
    references: ['https://vatlayer.com/documentation'],
    severity: 'low',
    names: ['vatlayer'],
    value: { alphabet: 'lower-digits', length: 32 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
