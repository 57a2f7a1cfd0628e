import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'salesblink-api-key',
    title: 'SalesBlink API key',
    why: 'Reads contacts and sends mail in the name of its owner.',
    remedy:
      'revoke it at https://run.salesblink.io/account/apikey and make a new one, then take it out of the code.',
    references: ['https://salesblink.io/api'],
    severity: 'high',
    names: ['salesblink'],
    value: {
      pattern: 'key-[0-9A-Za-z]{16,64}',
      least: 20,
      sample: (seed) => `key-${sample('base62', 32, seed)}`,
    },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
