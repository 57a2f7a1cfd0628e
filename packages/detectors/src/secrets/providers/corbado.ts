import { markedKey } from '../builders.ts';
import { needsDigit } from '../digits.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  markedKey({
    id: 'corbado-api-secret',
    title: 'Corbado API secret',
    why: 'Reads and changes the users of the project.',
    remedy:
      'delete it in the developer panel at https://app.corbado.com, then take it out of the code.',
    references: ['https://docs.corbado.com/'],
    severity: 'critical',
    prefix: 'corbado1_',
    body: { alphabet: 'base62', length: [12, 64] },
    validate: needsDigit,
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
