import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'browshot-api-key',
    title: 'Browshot key',
    why: 'Takes screenshots at the cost of the account.',
    remedy: 'reset it at https://browshot.com/dashboard, then take it out of the code.',
    references: ['https://browshot.com/api/documentation'],
    severity: 'low',
    names: ['browshot'],
    value: { alphabet: 'base64url', length: 28 },
    leastEntropy: 3.2,
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
