import { namedKey } from '../builders.ts';
import { sampleUuid } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'bunny-api-key',
    title: 'bunny.net API key',
    why: 'Changes zones, storage and DNS of the account.',
    remedy: 'reset it at https://dash.bunny.net/account/api-key, then take it out of the code.',
    references: ['https://docs.bunny.net/reference/bunnynet-api-overview'],
    severity: 'critical',
    names: [
      'bunnycdn',
      'bunny cdn',
      'bunny net',
      'bunny api',
      'bunny access',
      'bunny key',
      'bunny storage',
    ],
    value: {
      pattern:
        '(?:(?:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}){2}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}-[0-9a-f]{4}-[0-9a-f]{4}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})',
      least: 36,
      sample: (seed) => sampleUuid(seed),
    },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
