import { markedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  markedKey({
    id: 'mercury-api-token',
    title: 'Mercury API token',
    why: 'Reads bank accounts and, by its kind, sends money.',
    remedy:
      'delete it at https://app.mercury.com/settings/tokens and make a new one, then take it out of the code.',
    references: ['https://docs.mercury.com/docs/getting-started'],
    severity: 'critical',
    prefix: 'secret-token:mercury_',
    body: {
      pattern: '(?:production|sandbox)_(?:[0-9a-z]{1,16}_)?[0-9A-Za-z_]{40,120}',
      least: 51,
      sample: (seed) => `production_wma_${sample('base62', 60, seed)}`,
    },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
