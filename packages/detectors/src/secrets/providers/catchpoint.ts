import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'catchpoint-api-token',
    title: 'Catchpoint token',
    why: 'Reads and changes tests and their results.',
    remedy:
      'revoke it in the API settings of https://portal.catchpoint.com, then take it out of the code.',
    references: ['https://docs.catchpoint.com/'],
    severity: 'medium',
    names: ['catchpoint'],
    value: {
      pattern: '(?:[0-9A-F]{32,64}|[0-9A-Za-z]{20,64})',
      least: 20,
      sample: (seed) => sample('base62', 32, seed),
    },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
