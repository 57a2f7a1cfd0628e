import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'finnhub-api-key',
    title: 'Finnhub API key',
    why: 'Uses the service at the cost and within the quota of the account.',
    remedy:
      'delete it at https://finnhub.io/dashboard and make a new one, then take it out of the code.',
    references: ['https://finnhub.io/docs/api/authentication'],
    severity: 'medium',
    names: ['finnhub'],
    value: {
      pattern: '[0-9A-Za-z]{20}(?:[0-9A-Za-z]{20})?',
      least: 20,
      sample: (seed) => sample('lower-digits', 20, seed),
    },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
