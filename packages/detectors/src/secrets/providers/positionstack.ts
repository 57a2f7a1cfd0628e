import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'positionstack-access-key',
    title: 'positionstack access key',
    why: "Geocodes at the owner's cost.",
    remedy:
      'revoke it at https://positionstack.com/dashboard and make a new one, then take it out of the code.',
    references: ['https://positionstack.com/documentation'],
    severity: 'low',
    names: ['positionstack', 'position stack'],
    value: { alphabet: 'base62', length: 32 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
