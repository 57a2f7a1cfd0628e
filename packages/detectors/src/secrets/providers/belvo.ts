import { namedKey } from '../builders.ts';
import { UUID } from '../pattern.ts';
import { sample, sampleUuid } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy = 'delete it at https://dashboard.belvo.com, then take it out of the code.';
const references = ['https://developers.belvo.com/'];

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'belvo-secret-password',
    title: 'Belvo secret password',
    why: 'Reads bank data that people shared with the application.',
    remedy,
    references,
    severity: 'critical',
    names: ['belvo secret password', 'belvo password', 'belvo secret key'],
    value: {
      pattern: '[0-9A-Za-z@*_#!-]{20,64}',
      least: 20,
      sample: (seed) => sample('base62', 64, seed),
    },
    leastEntropy: 3.2,
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
  namedKey({
    id: 'belvo-secret-id',
    title: 'Belvo secret id',
    why: 'Names the application whose password may stand near it.',
    remedy,
    references,
    severity: 'medium',
    names: ['belvo secret id', 'belvo id', 'belvo client'],
    value: { pattern: UUID, least: 36, sample: sampleUuid },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
