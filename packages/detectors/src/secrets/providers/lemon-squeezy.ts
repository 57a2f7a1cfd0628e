import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'lemon-squeezy-api-key',
    title: 'Lemon Squeezy API key',
    why: 'Reads customers and orders of the store and changes its products.',
    remedy:
      'revoke it at https://app.lemonsqueezy.com/settings/api and make a new one, then take it out of the code.',
    references: ['https://docs.lemonsqueezy.com/api'],
    severity: 'critical',
    names: ['lemonsqueezy', 'lemon squeezy'],
    value: {
      pattern:
        'eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1NiJ9[.][0-9A-Za-z_-]{100,400}(?:[.][0-9A-Za-z_-]{300,900})?',
      least: 140,
      sample: (seed) =>
        `eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1NiJ9.${sample('base62', 314, seed)}.${sample('base62', 683, seed + 1)}`,
    },
    window: { before: 8, after: 1500 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
