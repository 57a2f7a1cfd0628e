import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'heygen-api-key',
    title: 'HeyGen API key',
    why: 'Makes videos at the cost of the account.',
    remedy:
      'delete it at https://app.heygen.com/settings and make a new one, then take it out of the code.',
    references: ['https://docs.heygen.com/docs/api-key'],
    severity: 'high',
    names: ['heygen'],
    value: {
      pattern: '[0-9A-Za-z+/]{52,76}={0,2}',
      least: 52,
      sample: (seed) => sample('base62', 64, seed),
    },
    checked: { date: '2026-11-23', source: 'values seen in public, no rule set' },
  }),
];

export default detectors;
