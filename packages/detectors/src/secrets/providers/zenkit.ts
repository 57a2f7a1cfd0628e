import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'zenkit-api-key',
    title: 'Zenkit API key',
    why: 'Reads and changes the collections of its owner.',
    remedy:
      'revoke it at https://base.zenkit.com/profile and make a new one, then take it out of the code.',
    references: ['https://base.zenkit.com/docs/api/overview/introduction'],
    severity: 'high',
    names: ['zenkit'],
    value: {
      pattern: '[0-9A-Za-z]{8}-[0-9A-Za-z]{32}',
      least: 41,
      sample: (seed) => `${sample('lower-digits', 8, seed)}-${sample('base62', 32, seed)}`,
    },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
