import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'paymongo-secret-key',
    title: 'PayMongo secret key',
    why: 'Takes and refunds payments in the name of the merchant.',
    remedy:
      'delete it at https://dashboard.paymongo.com/developers and make a new one, then take it out of the code.',
    references: ['https://developers.paymongo.com/docs/authentication'],
    severity: 'critical',
    names: ['paymongo'],
    value: {
      pattern: '(?:sk_(?:live|test)_)?[0-9A-Za-z]{24,32}',
      least: 24,
      sample: (seed) => sample('base62', 32, seed),
    },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
