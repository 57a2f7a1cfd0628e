import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'best-time-api-key',
    title: 'BestTime API key',
    why: 'Reads foot traffic at the cost of the account.',
    remedy: 'reset it at https://besttime.app/api/v1/account, then take it out of the code.',
    references: ['https://documentation.besttime.app/'],
    severity: 'low',
    names: ['besttime', 'best time app'],
    value: {
      pattern: '(?:(?:pri|pub)_[0-9a-f]{32}|[0-9A-Za-z_]{36})',
      least: 36,
      sample: (seed) => `pri_${sample('hex', 32, seed)}`,
    },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
