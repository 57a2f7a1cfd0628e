import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'four-everland-access-key',
    title: '4EVERLAND access key',
    why: 'Reads and writes the buckets of the account.',
    remedy: 'delete it at https://dashboard.4everland.org, then take it out of the code.',
    references: ['https://docs.4everland.org/'],
    severity: 'high',
    names: [
      '4everland secret',
      'everland secret',
      '4ever secret',
      '4everland',
      'everland key',
      '4ever access',
      '4ever key',
    ],
    value: {
      pattern: '(?:[0-9A-Za-z/+=]{40}|[0-9A-Z]{20,32})',
      least: 20,
      sample: (seed) => sample('upper-digits', 20, seed),
    },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
