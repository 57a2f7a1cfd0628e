import { bounded } from '../pattern.ts';
import { sample, sampleUuid } from '../sample.ts';
import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://www.figma.com/settings and make a new one, then take it out of the code.';
const references = ['https://www.figma.com/developers/api#access-tokens'];

const detectors: readonly SecretDetector[] = [
  {
    id: 'figma-token',
    title: 'Figma personal access token',
    why: 'Reads files and comments as its owner.',
    remedy,
    references,
    severity: 'high',
    specificity: 'token',
    keywords: ['figd_'],
    anchor: 'prefix',
    leastRun: 31,
    pattern: bounded('figd_[0-9A-Za-z_-]{31,44}', 'base64url'),
    publicPrefix: 5,
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
    examples: {
      match: [
        () => `figd_${sample('base64url', 41)}`,
        () => `TOKEN='figd_${sample('base64url', 41, 5)}'\n`,
      ],
      ignore: [() => `figd_${sample('base64url', 26)}`, () => `figd_${'x'.repeat(41)}`],
    },
  },
  namedKey({
    id: 'figma-legacy-token',
    title: 'Figma personal access token (older form)',
    why: 'Reads the files of its owner and comments on them.',
    remedy:
      'delete it at https://www.figma.com/settings and make a new one, then take it out of the code.',
    references: ['https://developers.figma.com/docs/rest-api/authentication/'],
    severity: 'high',
    names: ['figma'],
    value: {
      pattern: '[0-9a-f]{4,6}-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}',
      least: 41,
      sample: (seed) => `${sample('hex', 4, seed)}-${sampleUuid(seed)}`,
    },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
