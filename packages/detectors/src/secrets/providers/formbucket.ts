import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'formbucket-token',
    title: 'FormBucket token',
    why: 'Reads what was sent through the forms.',
    remedy: 'delete it at FormBucket, then take it out of the code.',
    references: ['https://docs.formbucket.com/'],
    severity: 'medium',
    names: ['formbucket'],
    value: {
      pattern: '[0-9A-Za-z]{1,10}[.][0-9A-Za-z]{1,60}[.][0-9A-Za-z_-]{10,50}',
      least: 16,
      sample: (seed) =>
        `${sample('base62', 6, seed)}.${sample('base62', 6, seed + 3)}.${sample('base62', 12, seed + 7)}`,
    },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
