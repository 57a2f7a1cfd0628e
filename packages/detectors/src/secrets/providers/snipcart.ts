import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'snipcart-api-key',
    title: 'Snipcart API key',
    why: 'Reads orders and customers of the shop.',
    remedy:
      'revoke it at https://app.snipcart.com/dashboard/account/credentials and make a new one, then take it out of the code.',
    references: ['https://docs.snipcart.com/v3/api-reference/authentication'],
    severity: 'high',
    names: ['snipcart'],
    value: {
      pattern: '(?:[0-9A-Za-z]{48}|[0-9A-Za-z_]{75})',
      least: 48,
      sample: (seed) => sample('base62', 48, seed),
    },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
