import { markedKey, namedKey } from '../builders.ts';
import { bounded } from '../pattern.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy = 'your instance: Settings, Access tokens, then take it out of the code.';
const references = ['https://sourcegraph.com/docs/cli/how-tos/creating_an_access_token'];

const detectors: readonly SecretDetector[] = [
  {
    id: 'sourcegraph-token',
    title: 'Sourcegraph access token',
    why: 'Reads every repository its owner may see.',
    remedy,
    references,
    severity: 'high',
    specificity: 'token',
    keywords: ['sgp_'],
    anchor: 'prefix',
    leastRun: 8,
    pattern: bounded('sgp_(?:(?:[0-9A-Fa-f]{16}|local)_)?[0-9A-Fa-f]{40}'),
    publicPrefix: 4,
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
    examples: {
      match: [
        () => `sgp_${sample('hex', 16)}_${sample('hex', 40, 2)}`,
        () => `TOKEN='sgp_${sample('hex', 16)}_${sample('hex', 40, 6)}'\n`,
      ],
      ignore: [
        () => `sgp_${sample('hex', 16)}_${sample('hex', 38)}`,
        () => `sgp_${sample('hex', 16)}_${'0'.repeat(40)}`,
      ],
    },
  },
  namedKey({
    id: 'sourcegraph-legacy-token',
    title: 'Sourcegraph access token (older form)',
    why: 'Reads the code its owner may read.',
    remedy,
    references,
    severity: 'critical',
    names: ['sourcegraph'],
    value: { alphabet: 'hex', length: 40 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
  markedKey({
    id: 'sourcegraph-license-token',
    title: 'Sourcegraph license key access token',
    why: 'Uses Cody and updates in the name of the licensed instance.',
    remedy,
    references,
    severity: 'high',
    prefix: 'slk_',
    body: { alphabet: 'hex', length: 64 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
