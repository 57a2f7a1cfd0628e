import { namedKey } from '../builders.ts';
import { sampleUuid } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'browserless-api-key',
    title: 'Browserless API key',
    why: 'Runs browsers at the cost of the account.',
    remedy: 'regenerate it at https://account.browserless.io, then take it out of the code.',
    references: ['https://docs.browserless.io/'],
    severity: 'medium',
    names: ['browserless'],
    value: {
      pattern:
        '(?:[0-9A-Za-z]{30,48}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})',
      least: 30,
      sample: (seed) => sampleUuid(seed),
    },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
