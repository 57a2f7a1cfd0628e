import { namedKey } from '../builders.ts';
import { sampleUuid } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'ai21-api-key',
    title: 'AI21 API key',
    why: 'Uses models at the cost of the account.',
    remedy: 'delete it at https://studio.ai21.com/account/api-key, then take it out of the code.',
    references: ['https://docs.ai21.com/reference/authentication'],
    severity: 'high',
    names: ['ai21'],
    value: {
      pattern:
        '(?:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[0-9A-Za-z]{32,64})',
      least: 32,
      sample: (seed) => sampleUuid(seed),
    },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
