import { namedKey } from '../builders.ts';
import { sampleUuid } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'deepai-api-key',
    title: 'DeepAI API key',
    why: 'Runs models at the cost of the account.',
    remedy:
      'delete it at https://deepai.org/dashboard and make a new one, then take it out of the code.',
    references: ['https://deepai.org/docs'],
    severity: 'high',
    names: ['deep ai'],
    value: {
      pattern: '[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}',
      least: 36,
      sample: (seed) => sampleUuid(seed),
    },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
