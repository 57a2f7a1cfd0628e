import { namedKey } from '../builders.ts';
import { bounded } from '../pattern.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://app.cloudsmith.com/user/settings/api and make a new one, then take it out of the code.';
const references = ['https://docs.cloudsmith.com/accounts-and-teams/api-key'];

const detectors: readonly SecretDetector[] = [
  {
    id: 'cloudsmith-api-key',
    title: 'Cloudsmith API key',
    why: 'Reads and publishes packages of its owner.',
    remedy,
    references,
    severity: 'high',
    specificity: 'token',
    keywords: ['csa_'],
    anchor: 'prefix',
    leastRun: 36,
    pattern: bounded('csa_[0-9a-f]{30}[0-9A-Za-z]{6}'),
    publicPrefix: 4,
    checked: { date: '2026-11-22', source: 'one public rule set' },
    examples: {
      match: [
        () => `csa_${sample('hex', 30)}${sample('base62', 6, 2)}`,
        () => `TOKEN='csa_${sample('hex', 30, 5)}${sample('base62', 6, 6)}'\n`,
      ],
      ignore: [() => `csa_${sample('hex', 28)}`, () => `csa_${'0'.repeat(30)}${'x'.repeat(6)}`],
    },
  },
  namedKey({
    id: 'cloudsmith-named-key',
    title: 'Cloudsmith API key (older form)',
    why: 'Reads and publishes packages of its owner.',
    remedy,
    references,
    severity: 'high',
    names: ['cloudsmith'],
    value: { alphabet: 'hex', length: 40 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
