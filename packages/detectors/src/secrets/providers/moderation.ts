import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'moderation-api-key',
    title: 'Moderation API key',
    why: 'Uses up the paid quota of the account.',
    remedy:
      'delete it at https://moderationapi.com/app/projects and make a new one, then take it out of the code.',
    references: ['https://docs.moderationapi.com/'],
    severity: 'medium',
    names: [
      'moderation api',
      'moderation key',
      'moderation token',
      'moderation secret',
      'moderation access',
    ],
    value: {
      pattern: '[0-9A-Za-z_-]{20,200}[.][0-9A-Za-z_-]{60,200}[.][0-9A-Za-z_-]{20,200}',
      least: 100,
      sample: (seed) =>
        `${sample('base62', 36, seed)}.${sample('base62', 115, seed + 1)}.${sample('base62', 86, seed + 2)}`,
    },
    window: { before: 8, after: 700 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
