import { markedKey } from '../builders.ts';
import { needsDigit } from '../digits.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  markedKey({
    id: 'cartesia-api-key',
    title: 'Cartesia API key',
    why: 'Makes speech at the cost of the account.',
    remedy: 'delete it at https://play.cartesia.ai/keys, then take it out of the code.',
    references: ['https://docs.cartesia.ai/'],
    severity: 'high',
    prefix: 'sk_car_',
    body: {
      pattern: '[0-9A-Za-z_-]{20,24}',
      least: 20,
      sample: (seed) => sample('base62', 22, seed),
    },
    validate: needsDigit,
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
