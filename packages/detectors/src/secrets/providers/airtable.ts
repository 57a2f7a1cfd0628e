import { bounded, near } from '../pattern.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://airtable.com/create/tokens and make a new one, then take it out of the code.';
const references = ['https://airtable.com/developers/web/guides/personal-access-tokens'];

const detectors: readonly SecretDetector[] = [
  {
    id: 'airtable-token',
    title: 'Airtable personal access token',
    why: 'Reads and changes the bases it was made for.',
    remedy,
    references,
    severity: 'high',
    specificity: 'token',
    keywords: ['pat'],
    anchor: 'prefix',
    leastRun: 79,
    pattern: bounded('pat[0-9A-Za-z]{14}[.][0-9a-f]{64}'),
    publicPrefix: 3,
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
    examples: {
      match: [
        () => `pat${sample('base62', 14)}.${sample('hex', 64, 3)}`,
        () => `TOKEN='pat${sample('base62', 14, 5)}.${sample('hex', 64, 7)}'\n`,
      ],
      ignore: [() => `pat${sample('base62', 12)}`, () => `pat${'x'.repeat(14)}.${'0'.repeat(64)}`],
    },
  },
  {
    id: 'airtable-legacy-key',
    title: 'Airtable API key (older form)',
    why: 'Reads and changes every base of its owner.',
    remedy,
    references,
    severity: 'high',
    specificity: 'context',
    keywords: ['airtable'],
    keywordCase: 'any',
    anchor: 'assignment',
    leastRun: 17,
    // Ids of bases, tables, records, views and fields are as long as a key and no secret.
    pattern: near(
      'airtable',
      '(?!(?:app|tbl|rec|viw|fld|usr|att|wsp|shr|flw)[0-9A-Z])[0-9A-Za-z]{17}',
    ),
    flags: 'i',
    group: 1,
    window: { before: 8, after: 256 },
    leastEntropy: 3,
    publicPrefix: 0,
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
    examples: {
      match: [
        () => `AIRTABLE_API_KEY=key${sample('base62', 14, 2)}`,
        () => `airtable: "key${sample('base62', 14, 4)}"`,
      ],
      ignore: [
        () => `airtable and its documentation`,
        () => `AIRTABLE_BASE_ID=app${sample('base62', 14, 2)}`,
        () => `checksum = "key${sample('base62', 14, 2)}"`,
      ],
    },
  },
];

export default detectors;
