import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'moderation-api-key',
    title: 'Moderation API key',
    why: "Uses the service at the owner's cost.",
    remedy:
      'revoke it at https://dash.moderationapi.com and make a new one, then take it out of the code.',
    references: ['https://docs.moderationapi.com/'],
    severity: 'medium',
    names: ['moderation token', 'moderation api', 'moderation key', 'moderation secret'],
    value: {
      pattern: '[0-9A-Za-z]{36}[.][0-9A-Za-z]{115}[.][0-9A-Za-z]{86}',
      least: 239,
      sample: (seed) =>
        `${sample('base62', 36, seed)}.${sample('base62', 115, seed)}.${sample('base62', 86, seed)}`,
    },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
