import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'bannerbear-api-key',
    title: 'Bannerbear API key',
    why: 'Makes images at the cost of the account.',
    remedy: 'reset it in the settings of the project, then take it out of the code.',
    references: ['https://developers.bannerbear.com/'],
    severity: 'low',
    names: ['bannerbear'],
    value: {
      pattern: '[0-9A-Za-z]{22}tt',
      least: 24,
      sample: (seed) => `${sample('base62', 22, seed)}tt`,
    },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
