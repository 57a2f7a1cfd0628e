import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'newscatcher-api-key',
    title: 'NewsCatcher API key',
    why: "Queries the service at the account's cost.",
    remedy:
      'revoke it at https://app.newscatcherapi.com and make a new one, then take it out of the code.',
    references: ['https://www.newscatcherapi.com/docs/'],
    severity: 'low',
    names: ['newscatcher'],
    value: {
      pattern: '[0-9A-Za-z_-]{43}|[0-9A-Za-z]{32}',
      least: 32,
      sample: (seed) => sample('base62', 43, seed),
    },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
