import { markedKey } from '../builders.ts';
import { near } from '../pattern.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://ui.honeycomb.io/account and make a new one, then take it out of the code.';
const references = ['https://docs.honeycomb.io/configure/environments/manage-api-keys/'];

const detectors: readonly SecretDetector[] = [
  {
    id: 'honeycomb-api-key',
    title: 'Honeycomb API key',
    why: 'Sends events into the environment and may read them.',
    remedy,
    references,
    severity: 'medium',
    specificity: 'context',
    keywords: ['honeycomb'],
    keywordCase: 'any',
    anchor: 'assignment',
    leastRun: 8,
    pattern: near('honeycomb', '(?:[0-9a-z]{32}|[0-9A-Za-z]{22})'),
    flags: 'i',
    group: 1,
    window: { before: 8, after: 256 },
    leastEntropy: 3.2,
    publicPrefix: 0,
    checked: { date: '2026-11-22', source: 'values seen in public, no rule set' },
    examples: {
      match: [
        () => `HONEYCOMB_API_KEY=${sample('base62', 22)}`,
        () => `honeycomb: "${sample('base62', 22)}"`,
      ],
      ignore: [
        () => `honeycomb and its documentation`,
        () => `checksum = "${sample('base62', 22)}"`,
      ],
    },
  },
  markedKey({
    id: 'honeycomb-ingest-key',
    title: 'Honeycomb ingest key',
    why: 'Sends events into the environment at the cost of the team.',
    remedy,
    references,
    severity: 'medium',
    prefix: 'hcaik_',
    body: { alphabet: 'lower-digits', length: [32, 64] },
    checked: { date: '2026-11-23', source: "the provider's documentation" },
  }),
  markedKey({
    id: 'honeycomb-classic-ingest-key',
    title: 'Honeycomb classic ingest key',
    why: 'Sends events into the data sets at the cost of the team.',
    remedy,
    references,
    severity: 'medium',
    prefix: 'hcaic_',
    body: { alphabet: 'lower-digits', length: [32, 64] },
    checked: { date: '2026-11-23', source: "the provider's documentation" },
  }),
  markedKey({
    id: 'honeycomb-management-key',
    title: 'Honeycomb management key',
    why: 'Manages environments and makes further keys.',
    remedy,
    references,
    severity: 'critical',
    prefix: 'hcamk_',
    body: { alphabet: 'base62', length: [32, 64] },
    checked: { date: '2026-11-23', source: "the provider's documentation" },
  }),
];

export default detectors;
