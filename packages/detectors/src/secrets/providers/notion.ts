import { bounded } from '../pattern.ts';
import { sample } from '../sample.ts';
import { namedKey } from '../builders.ts';
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
    leastRun: 46,
    pattern: bounded('ntn_[0-9]{11}[0-9A-Za-z]{35}'),
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
  namedKey({
    id: 'notion-named-token',
    title: 'Notion token or client secret (by its name)',
    why: 'Reads and changes the pages shared with the integration.',
    remedy:
      'delete it at https://www.notion.so/profile/integrations and make a new one, then take it out of the code.',
    references: ['https://developers.notion.com/docs/authorization'],
    severity: 'high',
    names: ['notion'],
    value: {
      pattern: '(?:secret_|ntn_|nrt_)[0-9A-Za-z_]{40,60}',
      least: 44,
      sample: (seed) => `nrt_${sample('base62', 50, seed)}`,
    },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
