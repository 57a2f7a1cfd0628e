import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'aviationstack-access-key',
    title: 'aviationstack key',
    why: 'Reads flight data at the cost of the account.',
    remedy: 'reset it at https://aviationstack.com/dashboard, then take it out of the code.',
    references: ['https://aviationstack.com/documentation'],
    severity: 'low',
    names: ['aviationstack', 'aviation stack'],
    value: { alphabet: 'lower-digits', length: 32 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
