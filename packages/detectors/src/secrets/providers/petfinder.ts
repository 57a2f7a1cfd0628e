import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'petfinder-api-credential',
    title: 'Petfinder API key or secret',
    why: "Queries the service in the owner's name.",
    remedy:
      'revoke it at https://www.petfinder.com/user/developer-settings/ and make a new one, then take it out of the code.',
    references: ['https://www.petfinder.com/developers/v2/docs/'],
    severity: 'low',
    names: ['petfinder'],
    value: {
      pattern: '[0-9A-Za-z]{50}|[0-9A-Za-z]{40}',
      least: 40,
      sample: (seed) => sample('base62', 50, seed),
    },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
