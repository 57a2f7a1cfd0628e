import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'lexigram-api-key',
    title: 'Lexigram API key',
    why: 'Uses up the paid quota of the account.',
    remedy:
      'delete it at https://app.lexigram.io and make a new one, then take it out of the code.',
    references: ['https://docs.lexigram.io/'],
    severity: 'medium',
    names: ['lexigram'],
    value: {
      pattern: '[0-9A-Za-z_.-]{220,301}',
      least: 220,
      sample: (seed) => sample('base62', 250, seed),
    },
    window: { before: 8, after: 500 },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
