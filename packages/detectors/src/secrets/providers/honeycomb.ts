import { bounded, near } from '../pattern.ts';
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
  {
    id: 'honeycomb-ingest-key',
    title: 'Honeycomb ingest key',
    why: 'Sends events into the environment at the cost of the team.',
    remedy,
    references: ['https://docs.honeycomb.io/api/authentication'],
    severity: 'medium',
    specificity: 'token',
    // The third letter is given when the key is made; `ic` marks keys of Honeycomb Classic.
    keywords: 'abcdefghijklmnopqrstuvwxyz'.split('').flatMap((x) => [`hc${x}ik_`, `hc${x}ic_`]),
    anchor: 'prefix',
    leastRun: 58,
    pattern: bounded('hc[a-z]i[kc]_[0-9a-z]{58}'),
    publicPrefix: 6,
    checked: { date: '2026-11-23', source: "the provider's documentation" },
    examples: {
      match: [
        () => `hcaik_${sample('lower-digits', 58)}`,
        () => `X-Honeycomb-Team: hcbic_${sample('lower-digits', 58, 2)}`,
      ],
      ignore: [() => `hcaik_${sample('lower-digits', 26)}`, () => `hcaik_${'x'.repeat(58)}`],
    },
  },
];

export default detectors;
