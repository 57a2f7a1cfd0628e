import { markedKey } from '../builders.ts';
import { needsDigit } from '../digits.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'delete it at https://console.anyscale.com/v2/api-keys, then take it out of the code.';
const references = ['https://docs.anyscale.com/'];

const detectors: readonly SecretDetector[] = [
  markedKey({
    id: 'anyscale-prefixed-key',
    title: 'Anyscale API key',
    why: 'Runs clusters and models at the cost of the account.',
    remedy,
    references,
    severity: 'high',
    prefix: 'anyscale_',
    body: { alphabet: 'base62', length: [30, 80] },
    validate: needsDigit,
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
  markedKey({
    id: 'anyscale-secret-key',
    title: 'Anyscale endpoint key',
    why: 'Uses models at the cost of the account.',
    remedy,
    references,
    severity: 'high',
    prefix: 'esecret_',
    body: { alphabet: 'lower-digits', length: [24, 60] },
    validate: needsDigit,
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
  markedKey({
    id: 'anyscale-cli-token',
    title: 'Anyscale command line token',
    why: 'Runs clusters and models at the cost of the account.',
    remedy,
    references,
    severity: 'high',
    prefix: 'aph0_',
    body: {
      pattern: '[0-9A-Za-z_-]{20,120}',
      least: 20,
      sample: (seed) => sample('base62', 60, seed),
    },
    validate: needsDigit,
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
