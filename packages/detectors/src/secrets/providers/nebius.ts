import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'nebius-api-key',
    title: 'Nebius Token Factory API key',
    why: 'Uses up the paid quota of the account.',
    remedy:
      'delete it at https://tokenfactory.nebius.com and make a new one, then take it out of the code.',
    references: ['https://docs.tokenfactory.nebius.com/'],
    severity: 'high',
    names: ['nebius'],
    value: {
      pattern:
        '(?:v1[.][0-9A-Za-z_-]{40,200}|eyJ[0-9A-Za-z_-]{10,200}[.][0-9A-Za-z_-]{40,600}[.][0-9A-Za-z_-]{20,600})',
      least: 43,
      sample: (seed) => `v1.${sample('base62', 100, seed)}`,
    },
    window: { before: 8, after: 1300 },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
