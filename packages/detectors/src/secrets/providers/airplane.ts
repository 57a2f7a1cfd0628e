import { markedKey } from '../builders.ts';
import { needsDigit } from '../digits.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  markedKey({
    id: 'airplane-api-key',
    title: 'Airplane API key',
    why: 'Runs tasks of the team.',
    remedy:
      'the service has ended; end whatever the key still opens, then take it out of the code.',
    references: ['https://docs.airplane.dev/'],
    severity: 'high',
    prefix: 'aptk_',
    body: { alphabet: 'base62', length: [24, 64] },
    validate: needsDigit,
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
