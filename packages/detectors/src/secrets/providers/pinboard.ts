import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'pinboard-api-token',
    title: 'Pinboard API token',
    why: 'Reads and changes the bookmarks of its owner.',
    remedy:
      'revoke it at https://pinboard.in/settings/password and make a new one, then take it out of the code.',
    references: ['https://pinboard.in/api/'],
    severity: 'medium',
    names: ['pinboard'],
    value: {
      pattern: '[0-9A-Za-z_]{2,30}:[0-9A-F]{20}',
      least: 23,
      sample: (seed) => `maciej:${sample('HEX', 20, seed)}`,
    },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
