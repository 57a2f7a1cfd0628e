import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'playht-secret-key',
    title: 'PlayHT secret key',
    why: 'Makes speech at the cost of the account.',
    remedy:
      'delete it at https://play.ht/studio/api-access and make a new one, then take it out of the code.',
    references: ['https://docs.play.ht/reference/api-authentication'],
    severity: 'high',
    names: ['playht', 'play ht'],
    value: {
      pattern: '[0-9a-f]{32}|ak-[0-9a-f]{32}',
      least: 32,
      sample: (seed) => sample('hex', 32, seed),
    },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
