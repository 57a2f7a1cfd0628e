import { namedKey } from '../builders.ts';
import { near } from '../pattern.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://dashboard.algolia.com/account/api-keys and make a new one, then take it out of the code.';
const references = ['https://www.algolia.com/doc/guides/security/api-keys/'];

const detectors: readonly SecretDetector[] = [
  {
    id: 'algolia-admin-key',
    title: 'Algolia API key',
    why: 'Changes indices where it is the admin key; a search-only key is public.',
    remedy,
    references,
    severity: 'high',
    specificity: 'context',
    keywords: ['algolia'],
    keywordCase: 'any',
    anchor: 'assignment',
    leastRun: 32,
    pattern: near('algolia', '[0-9a-f]{32}'),
    flags: 'i',
    group: 1,
    window: { before: 8, after: 256 },
    leastEntropy: 2.8,
    publicPrefix: 0,
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
    examples: {
      match: [
        () => `ALGOLIA_API_KEY=${sample('hex', 32)}`,
        () => `algolia: "${sample('hex', 32, 3)}"`,
      ],
      ignore: [() => `algolia and its documentation`, () => `checksum = "${sample('hex', 32)}"`],
    },
  },
  namedKey({
    id: 'algolia-named-key',
    title: 'Algolia API key (other alphabets)',
    why: 'Changes indices where it is the admin key; a search-only key is public.',
    remedy,
    references,
    severity: 'high',
    names: ['algolia api', 'algolia admin', 'algolia key', 'algolia write', 'algolia secret'],
    value: { alphabet: 'lower-digits', length: 32 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
  namedKey({
    id: 'algolia-application-id',
    title: 'Algolia application id',
    why: 'Names the application; every page that searches has it.',
    remedy,
    references,
    severity: 'info',
    names: [
      'algolia app id',
      'algolia application id',
      'algolia id',
      'algolia appid',
      'algolia application',
    ],
    value: { alphabet: 'upper-digits', length: 10 },
    leastEntropy: 2.3,
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
