import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'genius-access-token',
    title: 'Genius access token',
    why: 'Uses the service at the cost and within the quota of the account.',
    remedy:
      'delete it at https://genius.com/api-clients and make a new one, then take it out of the code.',
    references: ['https://docs.genius.com/'],
    severity: 'medium',
    names: ['genius'],
    value: {
      pattern: '[0-9A-Za-z_-]{64}|[0-9A-Za-z]{28}',
      least: 28,
      sample: (seed) => sample('base62', 64, seed),
    },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
