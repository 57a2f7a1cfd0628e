import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'pdfshift-api-key',
    title: 'PDFShift API key',
    why: 'Uses up the paid quota of the account.',
    remedy:
      'delete it at https://app.pdfshift.io/ and make a new one, then take it out of the code.',
    references: ['https://docs.pdfshift.io/'],
    severity: 'low',
    names: ['pdfshift', 'pdf shift'],
    value: {
      pattern: '(?:sk_[0-9a-f]{40}|[0-9a-f]{32})',
      least: 32,
      sample: (seed) => sample('hex', 32, seed),
    },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
