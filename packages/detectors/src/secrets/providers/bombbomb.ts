import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'bombbomb-api-key',
    title: 'BombBomb key',
    why: 'Sends video mail and reads contacts.',
    remedy:
      'reset it in the integrations of https://app.bombbomb.com, then take it out of the code.',
    references: ['https://developer.bombbomb.com/'],
    severity: 'high',
    names: ['bombbomb'],
    value: {
      pattern: '[0-9A-Za-z._-]{86,90}={0,2}',
      least: 86,
      sample: (seed) => sample('base62', 86, seed),
    },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
