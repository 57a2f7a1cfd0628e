import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'autoblocks-api-key',
    title: 'Autoblocks API key',
    why: 'Reads and writes traces and prompts.',
    remedy:
      'delete it at https://app.autoblocks.ai/settings/api-keys, then take it out of the code.',
    references: ['https://docs.autoblocks.ai/'],
    severity: 'medium',
    names: ['autoblocks'],
    value: {
      pattern: '(?:AB-)?[0-9A-Za-z]{20,64}',
      least: 20,
      sample: (seed) => sample('base62', 32, seed),
    },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
