import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'imagga-credential',
    title: 'Imagga API credential',
    why: 'Uses the service at the cost and within the quota of the account.',
    remedy:
      'delete it at https://imagga.com/profile/dashboard and make a new one, then take it out of the code.',
    references: ['https://docs.imagga.com/'],
    severity: 'medium',
    names: ['imagga'],
    value: {
      pattern: '[0-9A-Za-z+=]{72}|acc_[0-9a-f]{15}|[0-9a-f]{32}',
      least: 19,
      sample: (seed) => sample('base62', 72, seed),
    },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
