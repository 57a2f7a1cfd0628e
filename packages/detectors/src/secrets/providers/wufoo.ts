import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'wufoo-api-key',
    title: 'Wufoo API key',
    why: 'Reads the answers to every form of its owner.',
    remedy: 'revoke it at https://www.wufoo.com and make a new one, then take it out of the code.',
    references: ['https://wufoo.github.io/docs/#authentication'],
    severity: 'high',
    names: ['wufoo'],
    value: {
      pattern: '[0-9A-Z]{4}(?:-[0-9A-Z]{4}){3}',
      least: 19,
      sample: (seed) =>
        [0, 1, 2, 3].map((part) => sample('upper-digits', 4, seed + part)).join('-'),
    },
    checked: { date: '2026-11-23', source: "the provider's documentation" },
  }),
];

export default detectors;
