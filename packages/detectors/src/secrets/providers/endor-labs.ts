import { markedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  markedKey({
    id: 'endor-labs-api-key',
    title: 'Endor Labs API key',
    why: 'Is one half of the credentials that read the findings of the namespace.',
    remedy:
      'delete it at https://app.endorlabs.com and make a new one, then take it out of the code.',
    references: ['https://docs.endorlabs.com/administration/api-keys/'],
    severity: 'high',
    prefix: 'endr+',
    body: { pattern: '[0-9A-Za-z-]{16}', least: 16, sample: (seed) => sample('base62', 16, seed) },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
