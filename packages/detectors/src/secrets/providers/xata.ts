import { markedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  markedKey({
    id: 'xata-api-key',
    title: 'Xata API key',
    why: 'Reads, changes and deletes the databases of its owner.',
    remedy:
      'revoke it at https://app.xata.io/settings and make a new one, then take it out of the code.',
    references: ['https://xata.io/docs/concepts/api-keys'],
    severity: 'critical',
    prefix: 'xau_',
    body: {
      pattern: '[0-9A-Za-z_-]{30,100}',
      least: 30,
      sample: (seed) => sample('base62', 40, seed),
    },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
