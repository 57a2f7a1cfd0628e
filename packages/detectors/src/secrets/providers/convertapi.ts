import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'convertapi-secret',
    title: 'ConvertAPI secret or token',
    why: 'Converts files at the cost of the account.',
    remedy:
      'reset it at https://www.convertapi.com/a/authentication, then take it out of the code.',
    references: ['https://docs.convertapi.com/'],
    severity: 'medium',
    names: ['convertapi', 'convert api'],
    value: {
      pattern: '(?:(?:secret|token)_)?[0-9A-Za-z]{16,32}',
      least: 16,
      sample: (seed) => sample('base62', 16, seed),
    },
    leastEntropy: 3,
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
