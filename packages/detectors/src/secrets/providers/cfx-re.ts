import { markedKey } from '../builders.ts';
import { needsDigit } from '../digits.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  markedKey({
    id: 'cfx-re-license-key',
    title: 'Cfx.re license key',
    why: 'Runs a game server under the licence of its owner.',
    remedy: 'revoke it at https://portal.cfx.re, then take it out of the code.',
    references: ['https://docs.fivem.net/docs/server-manual/'],
    severity: 'medium',
    prefix: 'cfxk_',
    body: {
      pattern: '[0-9A-Za-z]{20,28}(?:_[0-9A-Za-z]{5,6})?',
      least: 20,
      sample: (seed) => `${sample('base62', 20, seed)}_${sample('base62', 6, seed)}`,
    },
    validate: needsDigit,
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
