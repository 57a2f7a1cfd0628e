import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'marketstack-access-key',
    title: 'marketstack access key',
    why: 'Uses up the paid quota of the account.',
    remedy:
      'delete it at https://marketstack.com/dashboard and make a new one, then take it out of the code.',
    references: ['https://marketstack.com/documentation'],
    severity: 'low',
    names: ['marketstack', 'market stack'],
    value: { alphabet: 'lower-digits', length: 32 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
