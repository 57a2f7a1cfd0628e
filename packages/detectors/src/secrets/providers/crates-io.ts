import { namedKey } from '../builders.ts';
import { bounded } from '../pattern.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://crates.io/settings/tokens and make a new one, then take it out of the code.';
const references = ['https://doc.rust-lang.org/cargo/reference/publishing.html'];

const detectors: readonly SecretDetector[] = [
  {
    id: 'crates-io-token',
    title: 'crates.io API token',
    why: "Publishes crates in its owner's name.",
    remedy,
    references,
    severity: 'critical',
    specificity: 'token',
    keywords: ['cio'],
    anchor: 'prefix',
    leastRun: 32,
    pattern: bounded('cio[0-9A-Za-z]{32}'),
    leastEntropy: 3.6,
    publicPrefix: 3,
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
    examples: {
      match: [() => `cio${sample('base62', 32)}`, () => `TOKEN='cio${sample('base62', 32, 5)}'\n`],
      ignore: [() => `cio${sample('base62', 30)}`, () => `cio${'x'.repeat(32)}`],
    },
  },
  namedKey({
    id: 'crates-io-named-token',
    title: 'crates.io API token (older form)',
    why: "Publishes crates in its owner's name.",
    remedy,
    references,
    severity: 'critical',
    names: [
      'cargo registry token',
      'cargo token',
      'crates io token',
      'cratesio token',
      'cargo registries',
    ],
    value: { alphabet: 'base62', length: 32 },
    leastEntropy: 3,
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
