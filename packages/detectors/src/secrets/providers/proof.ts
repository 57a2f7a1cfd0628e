import { markedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  markedKey({
    id: 'proof-api-key',
    title: 'Proof (Notarize) API key',
    why: 'Reads and makes notarised documents of the organisation.',
    remedy:
      'delete it at https://business.proof.com and make a new one, then take it out of the code.',
    references: ['https://dev.proof.com/docs/api-keys'],
    severity: 'critical',
    prefix: 'prf_',
    body: {
      pattern: '(?:[a-z]{2,8}_)?[0-9A-Za-z]{36}',
      least: 36,
      sample: (seed) => sample('base62', 36, seed),
    },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
