import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'fastly-api-token',
    title: 'Fastly API token',
    why: 'Purges and changes what the delivery network serves.',
    remedy:
      'delete it at https://manage.fastly.com/account/personal/tokens and make a new one, then take it out of the code.',
    references: ['https://www.fastly.com/documentation/reference/api/auth-tokens/'],
    severity: 'critical',
    names: ['fastly'],
    value: {
      pattern: '[0-9A-Za-z=_-]{32}',
      least: 32,
      sample: (seed) => sample('base64url', 32, seed),
    },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
