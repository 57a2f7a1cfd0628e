import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'nytimes-api-key',
    title: 'New York Times API key',
    why: "Queries the service within the owner's limit.",
    remedy:
      'revoke it at https://developer.nytimes.com/my-apps and make a new one, then take it out of the code.',
    references: ['https://developer.nytimes.com/get-started'],
    severity: 'low',
    names: ['nytimes', 'new york times', 'newyorktimes', 'ny times'],
    value: {
      pattern: '[0-9A-Za-z=_-]{32}',
      least: 32,
      sample: (seed) => sample('base62', 32, seed),
    },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
