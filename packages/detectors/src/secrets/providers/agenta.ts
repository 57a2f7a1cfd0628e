import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'agenta-api-key',
    title: 'Agenta API key',
    why: 'Reads and changes prompts, traces and evaluations.',
    remedy: 'delete it in the settings of https://cloud.agenta.ai, then take it out of the code.',
    references: ['https://docs.agenta.ai/'],
    severity: 'high',
    names: ['agenta'],
    value: {
      pattern: '(?:[0-9A-Za-z]{8}[.])?[0-9A-Za-z]{32,64}',
      least: 32,
      sample: (seed) => sample('base62', 40, seed),
    },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
