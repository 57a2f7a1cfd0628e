import { namedKey } from '../builders.ts';
import { bounded } from '../pattern.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://console.neon.tech/app/settings/api-keys and make a new one, then take it out of the code.';
const references = ['https://neon.com/docs/manage/api-keys'];

const detectors: readonly SecretDetector[] = [
  {
    id: 'neon-api-key',
    title: 'Neon API key',
    why: 'Makes, reads and deletes databases of its owner.',
    remedy,
    references,
    severity: 'critical',
    specificity: 'token',
    keywords: ['napi_'],
    anchor: 'prefix',
    leastRun: 64,
    pattern: bounded('napi_[0-9A-Za-z]{64}'),
    publicPrefix: 5,
    checked: { date: '2026-11-22', source: 'one public rule set' },
    examples: {
      match: [
        () => `napi_${sample('base62', 64)}`,
        () => `TOKEN='napi_${sample('base62', 64, 5)}'\n`,
      ],
      ignore: [() => `napi_${sample('base62', 62)}`, () => `napi_${'x'.repeat(64)}`],
    },
  },
  namedKey({
    id: 'neon-named-key',
    title: 'Neon API key (by its name)',
    why: 'Makes, reads and deletes databases of its owner.',
    remedy,
    references,
    severity: 'critical',
    names: ['neon api', 'neon key', 'neon token', 'neon secret'],
    value: { alphabet: 'lower-digits', length: 64 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
