import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'leadfeeder-api-token',
    title: 'Leadfeeder API token',
    why: 'Reads the visitors and leads of the account.',
    remedy:
      'revoke it at https://app.leadfeeder.com and make a new one, then take it out of the code.',
    references: ['https://docs.leadfeeder.com/api/'],
    severity: 'high',
    names: ['leadfeeder'],
    value: {
      pattern: '(?:[0-9A-Za-z]{58}|[0-9A-Za-z-]{43})',
      least: 43,
      sample: (seed) => sample('base62', 58, seed),
    },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
