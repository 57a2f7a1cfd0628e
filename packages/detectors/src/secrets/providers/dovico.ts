import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'dovico-token',
    title: 'Dovico token',
    why: 'Reads and changes time sheets and projects.',
    remedy: 'delete it in Dovico (Setup, Options, API), then take it out of the code.',
    references: ['https://www.dovico.com/developer/API_doc/'],
    severity: 'medium',
    names: ['dovico'],
    value: {
      pattern: '[0-9a-z]{32}[.][0-9]{1,8}',
      least: 34,
      sample: (seed) => `${sample('hex', 32, seed)}.${sample('digits', 5, seed)}`,
    },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
