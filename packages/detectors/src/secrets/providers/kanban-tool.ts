import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'kanban-tool-api-token',
    title: 'Kanban Tool API token',
    why: 'Reads and changes the boards of its owner.',
    remedy: 'revoke it at https://kanbantool.com and make a new one, then take it out of the code.',
    references: ['https://kanbantool.com/developer/api-v3'],
    severity: 'medium',
    names: ['kanban tool', 'kanbantool'],
    value: {
      pattern: '[0-9A-Z]{12}',
      least: 12,
      sample: (seed) => `7${sample('upper-digits', 11, seed)}`,
    },
    leastEntropy: 2.2,
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
