import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'brandfetch-api-key',
    title: 'Brandfetch key',
    why: 'Reads brand data at the cost of the account.',
    remedy: 'reset it at https://developers.brandfetch.com, then take it out of the code.',
    references: ['https://docs.brandfetch.com/'],
    severity: 'low',
    names: ['brandfetch'],
    value: {
      pattern: '[0-9A-Za-z+/]{39,43}=?',
      least: 39,
      sample: (seed) => sample('base62', 40, seed),
    },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
