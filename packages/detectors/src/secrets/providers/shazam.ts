import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'shazam-key',
    title: 'Shazam on RapidAPI key',
    why: 'Recognises songs at the cost of the account.',
    remedy:
      'revoke it at https://rapidapi.com/developer/apps and make a new one, then take it out of the code.',
    references: ['https://rapidapi.com/apidojo/api/shazam/'],
    severity: 'medium',
    names: ['shazam'],
    value: {
      pattern: '(?:[0-9A-Za-z]{50}|[0-9A-Za-z]{32})',
      least: 32,
      sample: (seed) => sample('lower-digits', 50, seed),
    },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
