import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'boostnote-access-token',
    title: 'Boost Note token',
    why: 'Reads and changes the documents of the space.',
    remedy: 'delete it in the settings of the space, then take it out of the code.',
    references: ['https://boostnote.io/'],
    severity: 'medium',
    names: ['boostnote', 'boost note'],
    value: { alphabet: 'hex', length: 64 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
