import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'calendarific-api-key',
    title: 'Calendarific API key',
    why: 'Reads holidays at the cost of the account.',
    remedy: 'reset it at https://calendarific.com/account/dashboard, then take it out of the code.',
    references: ['https://calendarific.com/api-documentation'],
    severity: 'low',
    names: ['calendarific'],
    value: { alphabet: 'base62', length: 32 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
