import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'shipday-api-key',
    title: 'Shipday API key',
    why: 'Reads and changes orders, drivers and addresses of the account.',
    remedy:
      'revoke it at https://dispatch.shipday.com and make a new one, then take it out of the code.',
    references: ['https://docs.shipday.com/reference/authentication'],
    severity: 'high',
    names: ['shipday'],
    value: {
      pattern: '[0-9A-Za-z.]{11}[0-9A-Za-z]{20,28}',
      least: 31,
      sample: (seed) => sample('base62', 31, seed),
    },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
