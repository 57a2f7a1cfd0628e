import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'deviantart-access-token',
    title: 'DeviantArt access token or client secret',
    why: 'Acts for a user of the application or in the name of the application.',
    remedy:
      'delete it at https://www.deviantart.com/developers/apps and make a new one, then take it out of the code.',
    references: ['https://www.deviantart.com/developers/authentication'],
    severity: 'medium',
    names: ['deviantart'],
    value: {
      pattern: '[0-9A-Za-z]{32}(?:[0-9A-Za-z]{8})?(?:[0-9A-Za-z]{10})?',
      least: 32,
      sample: (seed) => sample('base62', 40, seed),
    },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
