import { markedKey, namedKey } from '../builders.ts';
import { bounded } from '../pattern.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://www.notion.so/profile/integrations and make a new one, then take it out of the code.';
const references = ['https://developers.notion.com/docs/authorization'];

const detectors: readonly SecretDetector[] = [
  {
    id: 'notion-token',
    title: 'Notion integration token',
    why: 'Reads and changes the pages shared with the integration.',
    remedy,
    references,
    severity: 'high',
    specificity: 'token',
    keywords: ['ntn_'],
    anchor: 'prefix',
    leastRun: 40,
    pattern: bounded('ntn_[0-9A-Za-z]{40,52}'),
    publicPrefix: 4,
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
    examples: {
      match: [
        () => `ntn_${sample('digits', 11)}${sample('base62', 35, 2)}`,
        () => `TOKEN='ntn_${sample('digits', 11, 5)}${sample('base62', 35, 6)}'\n`,
      ],
      ignore: [() => `ntn_${sample('digits', 9)}`, () => `ntn_${'0'.repeat(11)}${'x'.repeat(35)}`],
    },
  },
  {
    id: 'notion-legacy-token',
    title: 'Notion integration token (older form)',
    why: 'Reads and changes the pages shared with the integration.',
    remedy,
    references,
    severity: 'high',
    specificity: 'token',
    keywords: ['secret_'],
    anchor: 'prefix',
    leastRun: 43,
    pattern: bounded('secret_[0-9A-Za-z]{43}'),
    leastEntropy: 3.8,
    publicPrefix: 7,
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
    examples: {
      match: [
        () => `secret_${sample('base62', 43)}`,
        () => `TOKEN='secret_${sample('base62', 43, 5)}'\n`,
      ],
      ignore: [() => `secret_${sample('base62', 41)}`, () => `secret_${'x'.repeat(43)}`],
    },
  },
  markedKey({
    id: 'notion-refresh-token',
    title: 'Notion refresh token',
    why: 'Obtains tokens that read and change the shared pages.',
    remedy,
    references,
    severity: 'high',
    prefix: 'nrt_',
    body: { alphabet: 'base62', length: [40, 60] },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
  namedKey({
    id: 'notion-client-secret',
    title: 'Notion OAuth client secret',
    why: "Obtains tokens in the integration's name.",
    remedy,
    references,
    severity: 'high',
    names: ['notion client secret', 'notion oauth', 'notion secret', 'notion client'],
    value: {
      pattern: 'secret_[0-9A-Za-z]{40,52}',
      least: 47,
      sample: (seed) => `secret_${sample('base62', 47, seed)}`,
    },
    publicPrefix: 7,
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
