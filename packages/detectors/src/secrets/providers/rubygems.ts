import { bounded } from '../pattern.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://rubygems.org/profile/api_keys and make a new one, then take it out of the code.';
const references = ['https://guides.rubygems.org/api-key-scopes/'];

const detectors: readonly SecretDetector[] = [
  {
    id: 'rubygems-api-key',
    title: 'RubyGems API key',
    why: "Publishes gems in its owner's name.",
    remedy,
    references,
    severity: 'critical',
    specificity: 'token',
    keywords: ['rubygems_'],
    anchor: 'prefix',
    leastRun: 48,
    pattern: bounded('rubygems_[0-9a-f]{48}'),
    publicPrefix: 9,
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
    examples: {
      match: [
        () => `rubygems_${sample('hex', 48)}`,
        () => `TOKEN='rubygems_${sample('hex', 48, 5)}'\n`,
      ],
      ignore: [() => `rubygems_${sample('hex', 46)}`, () => `rubygems_${'0'.repeat(48)}`],
    },
  },
];

export default detectors;
