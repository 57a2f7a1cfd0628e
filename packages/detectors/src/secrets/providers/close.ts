import { namedKey } from '../builders.ts';
import { needsDigit } from '../digits.ts';
import { bounded } from '../pattern.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'delete it at https://app.close.com/settings/developer/api-keys, then take it out of the code.';
const references = ['https://developer.close.com/topics/authentication/'];

const detectors: readonly SecretDetector[] = [
  {
    id: 'close-api-key',
    title: 'Close API key',
    why: 'Reads and changes leads, calls and mail as its owner.',
    remedy,
    references,
    severity: 'high',
    specificity: 'token',
    keywords: ['api_'],
    anchor: 'prefix',
    leastRun: 43,
    pattern: bounded('api_[0-9A-Za-z]{21,22}[.][0-9A-Za-z]{21,22}'),
    validate: needsDigit,
    publicPrefix: 4,
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
    examples: {
      match: [
        () => `api_${sample('base62', 22)}.${sample('base62', 22, 3)}`,
        () => `CLOSE_API_KEY='api_${sample('base62', 22, 5)}.${sample('base62', 22, 7)}'`,
      ],
      ignore: [() => 'api_client.request', () => `api_${sample('base62', 22)}`],
    },
  },
  namedKey({
    id: 'close-crm-named-key',
    title: 'Close API key',
    why: 'Reads and changes leads, calls and mail as its owner.',
    remedy,
    references,
    severity: 'high',
    names: ['closecrm', 'close crm', 'close api', 'close.io', 'closeio'],
    value: {
      pattern: 'api_[0-9A-Za-z]{45}',
      least: 49,
      sample: (seed) => `api_${sample('base62', 45, seed)}`,
    },
    publicPrefix: 4,
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
