import { markedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  markedKey({
    id: 'mycase-token',
    title: 'MyCase token',
    why: 'Reads and changes the cases and clients of the firm.',
    remedy: 'the settings of the firm at https://www.mycase.com, then take it out of the code.',
    references: ['https://www.mycase.com/'],
    severity: 'high',
    prefix: 'mycase_',
    body: { alphabet: 'base62', length: 32 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
