import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'gemfury-token',
    title: 'Gemfury token',
    why: 'Reads and, by its kind, publishes the private packages of the account.',
    remedy:
      'delete it at https://manage.fury.io/manage/tokens and make a new one, then take it out of the code.',
    references: ['https://gemfury.com/help/tokens/'],
    severity: 'high',
    names: ['gemfury', 'fury token', 'fury push', 'fury auth'],
    value: {
      pattern: '[0-9A-Za-z]{5,8}-[0-9A-Za-z]{20,40}|[0-9A-Za-z]{20}',
      least: 20,
      sample: (seed) => sample('base62', 20, seed),
    },
    checked: { date: '2026-11-23', source: 'values seen in public, no rule set' },
  }),
];

export default detectors;
