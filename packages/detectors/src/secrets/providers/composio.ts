import { namedKey } from '../builders.ts';
import { near } from '../pattern.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy = 'delete it at https://platform.composio.dev/settings, then take it out of the code.';
const references = ['https://docs.composio.dev/'];

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'composio-api-key',
    title: 'Composio API key',
    why: 'Runs tools with the accounts that were connected.',
    remedy,
    references,
    severity: 'critical',
    names: ['composio'],
    value: {
      pattern: '(?:(?:ak|ck)_[0-9A-Za-z_-]{20}|[0-9a-z]{21,22})',
      least: 20,
      sample: (seed) => `ak_${sample('base62', 20, seed)}`,
    },
    publicPrefix: 3,
    leastEntropy: 3,
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
  {
    id: 'composio-consumer-key',
    title: 'Composio consumer key',
    why: 'Runs tools with the accounts that were connected.',
    remedy,
    references,
    severity: 'critical',
    specificity: 'context',
    keywords: ['x-consumer-api-key'],
    keywordCase: 'any',
    anchor: 'assignment',
    leastRun: 23,
    pattern: near('x-consumer-api-key', 'ck_[0-9A-Za-z_-]{20}'),
    flags: 'i',
    group: 1,
    window: { before: 8, after: 128 },
    publicPrefix: 3,
    checked: { date: '2026-11-23', source: 'one public rule set' },
    examples: {
      match: [() => `"x-consumer-api-key": "ck_${sample('base62', 20)}"`],
      ignore: [() => 'x-consumer-api-key: <key>'],
    },
  },
];

export default detectors;
