import { namedKey } from '../builders.ts';
import { bounded } from '../pattern.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://www.maxmind.com/en/accounts/current/license-key and make a new one, then take it out of the code.';
const references = [
  'https://support.maxmind.com/hc/en-us/articles/4407111582235-Generate-a-License-Key',
];

const detectors: readonly SecretDetector[] = [
  {
    id: 'maxmind-license-key',
    title: 'MaxMind license key',
    why: "Downloads databases and queries the service at the account's cost.",
    remedy,
    references,
    severity: 'medium',
    specificity: 'token',
    keywords: ['_mmk'],
    pattern: bounded('[0-9A-Za-z]{6}_[0-9A-Za-z]{29}_mmk'),
    window: { before: 44, after: 8 },
    publicPrefix: 0,
    checked: { date: '2026-11-23', source: 'one public rule set' },
    examples: {
      match: [
        () => `${sample('base62', 6)}_${sample('base62', 29)}_mmk`,
        () => `license_key: "${sample('base62', 6, 3)}_${sample('base62', 29, 3)}_mmk"`,
      ],
      ignore: [() => `${sample('base62', 29)}_mmk`, () => `${'x'.repeat(6)}_${'x'.repeat(29)}_mmk`],
    },
  },
  namedKey({
    id: 'maxmind-legacy-license-key',
    title: 'MaxMind license key (older form)',
    why: "Downloads databases and queries the service at the account's cost.",
    remedy,
    references,
    severity: 'medium',
    names: ['maxmind', 'geoip license'],
    value: { alphabet: 'base62', length: 16 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
