import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'weatherstack-access-key',
    title: 'weatherstack access key',
    why: 'Uses up the quota of the account.',
    remedy:
      'revoke it at https://weatherstack.com/dashboard and make a new one, then take it out of the code.',
    references: ['https://weatherstack.com/documentation'],
    severity: 'low',
    names: ['weatherstack', 'weather stack'],
    value: { alphabet: 'lower-digits', length: 32 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
