import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'testomatio-token',
    title: 'Testomat.io project token',
    why: 'Reads and reports the tests of the project.',
    remedy:
      'delete it at https://app.testomat.io and make a new one, then take it out of the code.',
    references: ['https://docs.testomat.io/'],
    severity: 'medium',
    names: ['testomatio', 'testomat io', 'testomat'],
    value: {
      pattern: '(?:tstmt_)?[0-9A-Za-z_-]{20,60}',
      least: 20,
      sample: (seed) => sample('base62', 24, seed),
    },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
