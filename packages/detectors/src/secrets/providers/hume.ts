import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'hume-api-key',
    title: 'Hume API key',
    why: 'Uses models at the cost of the account.',
    remedy:
      'delete it at https://platform.hume.ai/settings/keys and make a new one, then take it out of the code.',
    references: ['https://dev.hume.ai/docs/introduction/api-key'],
    severity: 'high',
    names: ['hume api', 'hume ai', 'hume secret', 'hume key'],
    value: {
      pattern: '[0-9A-Za-z]{64}|[0-9A-Za-z]{48}',
      least: 48,
      sample: (seed) => sample('base62', 48, seed),
    },
    checked: { date: '2026-11-23', source: 'values seen in public, no rule set' },
  }),
];

export default detectors;
