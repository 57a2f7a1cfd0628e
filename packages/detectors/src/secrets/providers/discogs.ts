import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'discogs-token',
    title: 'Discogs personal access token',
    why: 'Reads and changes the collection of its owner.',
    remedy:
      'delete it at https://www.discogs.com/settings/developers and make a new one, then take it out of the code.',
    references: ['https://www.discogs.com/developers#page:authentication'],
    severity: 'low',
    names: ['discogs'],
    value: {
      pattern: '[A-Za-z]{40}|[0-9A-Za-z]{40}|[0-9A-Za-z]{32}',
      least: 32,
      sample: (seed) => sample('base62', 40, seed),
    },
    checked: { date: '2026-11-23', source: 'values seen in public, no rule set' },
  }),
];

export default detectors;
