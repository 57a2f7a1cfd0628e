import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'swell-secret-key',
    title: 'Swell secret key',
    why: 'Reads and changes orders, products and customers of the store.',
    remedy:
      'revoke it under Developer, API keys of the store and make a new one, then take it out of the code.',
    references: ['https://developers.swell.is/backend-api/authentication'],
    severity: 'critical',
    names: ['swell secret', 'swell store', 'swell api', 'swell key'],
    value: {
      pattern: '(?:sk_)?[0-9A-Za-z]{32}',
      least: 32,
      sample: (seed) => `sk_${sample('base62', 32, seed)}`,
    },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
