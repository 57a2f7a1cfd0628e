import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'chroma-api-key',
    title: 'Chroma API key or auth token',
    why: 'Reads and changes the collections.',
    remedy: 'delete it at https://www.trychroma.com, then take it out of the code.',
    references: ['https://docs.trychroma.com/'],
    severity: 'high',
    names: [
      'chroma auth',
      'chroma api',
      'chroma token',
      'chroma key',
      'chroma client auth',
      'chromadb',
      'chroma server auth',
    ],
    value: {
      pattern: '(?:ck-)?[0-9A-Za-z]{16,64}',
      least: 16,
      sample: (seed) => sample('base62', 40, seed),
    },
    leastEntropy: 3,
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
