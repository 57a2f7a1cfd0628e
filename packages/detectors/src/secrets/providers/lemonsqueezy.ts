import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'lemonsqueezy-api-key',
    title: 'Lemon Squeezy API key',
    why: 'Reads orders and customers and makes refunds.',
    remedy:
      'delete it at https://app.lemonsqueezy.com/settings/api and make a new one, then take it out of the code.',
    references: ['https://docs.lemonsqueezy.com/api/getting-started/requests'],
    severity: 'critical',
    names: ['lemonsqueezy', 'lemon squeezy', 'lemon api', 'lemon key'],
    value: {
      pattern: 'eyJ[0-9A-Za-z_-]{16,80}[.][0-9A-Za-z_-]{100,1000}(?:[.][0-9A-Za-z_-]{100,700})?',
      least: 120,
      sample: (seed) => `eyJ${sample('base62', 34, seed)}.${sample('base62', 200, seed + 2)}`,
    },
    window: { before: 8, after: 1600 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
