import { markedKey, namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  markedKey({
    id: 'ebay-client-secret',
    title: 'eBay client secret',
    why: 'Makes tokens in the name of the application, which sells and buys for its users.',
    remedy:
      'delete it at https://developer.ebay.com/my/keys and make a new one, then take it out of the code.',
    references: ['https://developer.ebay.com/api-docs/static/oauth-credentials.html'],
    severity: 'critical',
    prefix: 'PRD-',
    body: {
      pattern: '[0-9a-f]{8,16}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4,8}',
      least: 28,
      sample: (seed) =>
        `${sample('hex', 12, seed)}-${sample('hex', 4, seed)}-${sample('hex', 4, seed + 3)}-${sample('hex', 4, seed + 7)}-${sample('hex', 4, seed + 9)}`,
    },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
  namedKey({
    id: 'ebay-named-secret',
    title: 'eBay client secret (by its name)',
    why: 'Makes tokens in the name of the application.',
    remedy:
      'delete it at https://developer.ebay.com/my/keys and make a new one, then take it out of the code.',
    references: ['https://developer.ebay.com/api-docs/static/oauth-credentials.html'],
    severity: 'critical',
    names: ['ebay client secret', 'ebay cert id', 'ebay certid', 'ebay secret'],
    value: {
      pattern: '(?:PRD|SBX)-[0-9a-f]{8,16}(?:-[0-9a-f]{4,8}){2,4}',
      least: 18,
      sample: (seed) =>
        `SBX-${sample('hex', 12, seed)}-${sample('hex', 4, seed)}-${sample('hex', 4, seed + 3)}-${sample('hex', 4, seed + 7)}-${sample('hex', 4, seed + 9)}`,
    },
    publicPrefix: 4,
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
  namedKey({
    id: 'ebay-app-id',
    title: 'eBay app id',
    why: 'Names the application to the older APIs, which need nothing else to read.',
    remedy:
      'delete it at https://developer.ebay.com/my/keys and make a new one, then take it out of the code.',
    references: ['https://developer.ebay.com/api-docs/static/oauth-credentials.html'],
    severity: 'medium',
    names: ['ebay app id', 'ebay appid', 'ebay client id', 'ebay dev id'],
    value: {
      pattern: '[0-9A-Za-z-]{32,64}',
      least: 32,
      sample: (seed) => sample('base62', 36, seed),
    },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
