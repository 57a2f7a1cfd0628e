import { bounded } from '../pattern.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  {
    id: 'maxmind-license-key',
    title: 'MaxMind licence key',
    why: 'Downloads databases and uses the paid web services of the account.',
    remedy:
      'delete it at https://www.maxmind.com/en/accounts/current/license-key and make a new one, then take it out of the code.',
    references: ['https://dev.maxmind.com/license-keys/'],
    severity: 'medium',
    specificity: 'token',
    keywords: ['_mmk'],
    pattern: bounded('[0-9A-Za-z]{6}_[0-9A-Za-z]{29}_mmk'),
    window: { before: 40, after: 4 },
    publicPrefix: 0,
    checked: { date: '2026-11-23', source: "the provider's documentation" },
    examples: {
      match: [
        () => `${sample('base62', 6)}_${sample('base62', 29, 2)}_mmk`,
        () => `license_key: "${sample('base62', 6, 3)}_${sample('base62', 29, 4)}_mmk"`,
      ],
      ignore: [() => `${sample('base62', 6)}_${sample('base62', 20, 2)}_mmk`, () => 'see _mmk'],
    },
  },
];

export default detectors;
