import { markedKey, namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  markedKey({
    id: 'oxylabs-proxy-user',
    title: 'Oxylabs proxy user with its password',
    why: 'Uses the proxies at the cost of the account.',
    remedy:
      'delete it at https://dashboard.oxylabs.io and make a new one, then take it out of the code.',
    references: ['https://developers.oxylabs.io/'],
    severity: 'high',
    prefix: 'customer-',
    body: {
      pattern: '[0-9A-Za-z_-]{4,40}:[0-9A-Za-z_+=~!@#%^&*.-]{8,64}',
      least: 13,
      sample: (seed) => `${sample('base62', 12, seed)}:${sample('base62', 18, seed + 2)}`,
    },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
  namedKey({
    id: 'oxylabs-password',
    title: 'Oxylabs password',
    why: 'Uses the proxies and scrapers at the cost of the account.',
    remedy:
      'delete it at https://dashboard.oxylabs.io and make a new one, then take it out of the code.',
    references: ['https://developers.oxylabs.io/'],
    severity: 'high',
    names: [
      'oxylabs password',
      'oxylabs pass',
      'oxylabs secret',
      'oxylabs api',
      'oxylabs token',
      'oxylabs key',
    ],
    value: {
      pattern: '[0-9A-Za-z_+=~!@#%^&*.-]{8,64}',
      least: 8,
      sample: (seed) => sample('base62', 16, seed),
    },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
