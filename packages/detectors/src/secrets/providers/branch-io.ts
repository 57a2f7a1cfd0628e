import { markedKey } from '../builders.ts';
import { needsDigit } from '../digits.ts';
import { bounded } from '../pattern.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'rotate the secret in the settings of https://dashboard.branch.io, then take it out of the code.';
const references = ['https://help.branch.io/developers-hub/docs/api-integration-overview'];

const detectors: readonly SecretDetector[] = [
  markedKey({
    id: 'branch-io-secret',
    title: 'Branch secret',
    why: 'With the key it makes links and exports data of the app.',
    remedy,
    references,
    severity: 'high',
    prefix: 'secret_live_',
    body: { alphabet: 'base62', length: 32 },
    validate: needsDigit,
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
  {
    id: 'branch-io-key',
    title: 'Branch key',
    why: 'Names the app; every copy of the app has it.',
    remedy,
    references,
    severity: 'info',
    specificity: 'token',
    keywords: ['key_live_', 'key_test_'],
    anchor: 'prefix',
    leastRun: 32,
    pattern: bounded('key_(?:live|test)_[0-9A-Za-z]{32}'),
    validate: needsDigit,
    publicPrefix: 9,
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
    examples: {
      match: [
        () => `key_live_${sample('base62', 32)}`,
        () => `branch.init("key_test_${sample('base62', 32, 3)}");`,
      ],
      ignore: [() => 'key_live_', () => `key_live_${sample('base62', 20)}`],
    },
  },
];

export default detectors;
