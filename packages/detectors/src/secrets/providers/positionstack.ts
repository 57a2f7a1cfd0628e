import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'positionstack-access-key',
    title: 'positionstack access key',
    why: 'Uses up the paid quota of the account.',
    remedy:
      'delete it at https://positionstack.com/dashboard and make a new one, then take it out of the code.',
    references: ['https://positionstack.com/documentation'],
    severity: 'low',
    names: ['positionstack', 'position stack'],
    value: { alphabet: 'base62', length: 32 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
