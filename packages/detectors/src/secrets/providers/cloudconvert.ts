import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'cloudconvert-api-key',
    title: 'CloudConvert API key',
    why: 'Converts files at the cost of the account, and reads them.',
    remedy:
      'delete it at https://cloudconvert.com/dashboard/api/v2/keys, then take it out of the code.',
    references: ['https://cloudconvert.com/api/v2'],
    severity: 'medium',
    names: ['cloudconvert', 'cloud convert'],
    value: {
      pattern: '[0-9A-Za-z_~+/=-]{30,60}[.][0-9A-Za-z_~+/=-]{100,500}[.][0-9A-Za-z_~+/=-]{300,700}',
      least: 100,
      sample: (seed) =>
        `${sample('base62', 34, seed)}.${sample('base62', 200, seed)}.${sample('base62', 640, seed)}`,
    },
    leastEntropy: 4,
    window: { before: 8, after: 1500 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
