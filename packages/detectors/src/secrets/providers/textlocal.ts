import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'textlocal-api-key',
    title: 'Textlocal API key',
    why: 'Sends messages at the cost of the account.',
    remedy:
      'revoke it at https://control.textlocal.in/settings/apikeys/ and make a new one, then take it out of the code.',
    references: ['https://api.textlocal.in/docs/'],
    severity: 'high',
    names: ['textlocal', 'text local'],
    value: {
      pattern: '[0-9A-Za-z+/]{28,44}={0,1}',
      least: 28,
      sample: (seed) => sample('base62', 43, seed),
    },
    leastEntropy: 3.4,
    checked: { date: '2026-11-23', source: "the provider's documentation" },
  }),
];

export default detectors;
