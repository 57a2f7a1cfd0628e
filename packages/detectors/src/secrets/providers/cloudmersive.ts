import { namedKey } from '../builders.ts';
import { sampleUuid } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'cloudmersive-api-key',
    title: 'Cloudmersive API key',
    why: 'Uses the APIs at the cost of the account.',
    remedy: 'delete it at https://account.cloudmersive.com/keys, then take it out of the code.',
    references: ['https://api.cloudmersive.com/docs/'],
    severity: 'medium',
    names: ['cloudmersive'],
    value: {
      pattern: '[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}',
      least: 36,
      sample: (seed) => sampleUuid(seed),
    },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
