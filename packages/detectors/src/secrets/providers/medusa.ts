import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'medusa-api-key',
    title: 'Medusa API key',
    why: 'Reads and changes the orders and products of the shop by its kind.',
    remedy:
      'the publishable or secret key page of your Medusa admin, then take it out of the code.',
    references: ['https://docs.medusajs.com/resources/commerce-modules/api-key'],
    severity: 'high',
    names: ['medusa api', 'medusa key', 'medusa token', 'medusa secret', 'medusa admin'],
    value: {
      pattern: '(?:[ps]k_)?[0-9A-Za-z]{32,64}',
      least: 32,
      sample: (seed) => sample('hex', 64, seed),
    },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
