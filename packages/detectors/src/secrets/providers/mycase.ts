import { markedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  markedKey({
    id: 'mycase-api-token',
    title: 'MyCase token',
    why: 'Reads and changes the cases of the law firm.',
    remedy: 'revoke it at https://www.mycase.com and make a new one, then take it out of the code.',
    references: ['https://mycaseapi.stoplight.io/docs/mycase-api-documentation/'],
    severity: 'critical',
    prefix: 'mycase_',
    body: { alphabet: 'base62', length: 32 },
    leastEntropy: 3.8,
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
