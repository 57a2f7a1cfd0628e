import { markedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  markedKey({
    id: 'telnyx-api-key',
    title: 'Telnyx API key',
    why: 'Sends messages and calls at the cost of the account.',
    remedy:
      'revoke it at https://portal.telnyx.com/#/app/api-keys and make a new one, then take it out of the code.',
    references: ['https://developers.telnyx.com/api/authentication'],
    severity: 'critical',
    prefix: 'KEY01',
    body: {
      pattern: '[0-9A-F]{30}_[0-9A-Za-z_-]{22}',
      least: 53,
      sample: (seed) => `${sample('HEX', 30, seed)}_${sample('base62', 22, seed + 1)}`,
    },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
