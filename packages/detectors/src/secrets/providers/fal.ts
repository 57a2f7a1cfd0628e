import { namedKey } from '../builders.ts';
import { UUID } from '../pattern.ts';
import { sample, sampleUuid } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'fal-api-key',
    title: 'fal API key',
    why: 'Runs models at the cost of the account.',
    remedy:
      'delete it at https://fal.ai/dashboard/keys and make a new one, then take it out of the code.',
    references: ['https://docs.fal.ai/'],
    severity: 'high',
    names: ['fal key', 'fal api', 'fal ai', 'falai'],
    value: {
      pattern: `${UUID}:[0-9a-f]{32}`,
      least: 69,
      sample: (seed) => `${sampleUuid(seed)}:${sample('hex', 32, seed)}`,
    },
    checked: { date: '2026-11-23', source: 'values seen in public, no rule set' },
  }),
];

export default detectors;
