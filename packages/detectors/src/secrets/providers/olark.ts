import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'olark-api-key',
    title: 'Olark API key',
    why: 'Reads visitors and transcripts of the site.',
    remedy:
      'delete it at https://www.olark.com/settings and make a new one, then take it out of the code.',
    references: ['https://www.olark.com/help/'],
    severity: 'medium',
    names: ['olark'],
    value: {
      pattern: '[0-9A-Za-z]{32}(?:[0-9A-Za-z]{8})?',
      least: 32,
      sample: (seed) => sample('hex', 40, seed),
    },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
