import { bounded } from '../pattern.ts';
import { sample } from '../sample.ts';
import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy = 'your instance: User management, Access tokens, then take it out of the code.';
const references = [
  'https://jfrog.com/help/r/jfrog-platform-administration-documentation/access-tokens',
];

const detectors: readonly SecretDetector[] = [
  {
    id: 'jfrog-api-key',
    title: 'JFrog API key',
    why: 'Reads and publishes artifacts as its owner.',
    remedy,
    references,
    severity: 'critical',
    specificity: 'token',
    keywords: ['AKCp'],
    anchor: 'prefix',
    leastRun: 69,
    pattern: bounded('AKCp[1-9A-HJ-NP-Za-km-z]{69}'),
    leastEntropy: 3.6,
    publicPrefix: 4,
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
    examples: {
      match: [
        () => `AKCp${sample('base58', 69)}`,
        () => `TOKEN='AKCp${sample('base58', 69, 5)}'\n`,
      ],
      ignore: [() => `AKCp${sample('base58', 67)}`, () => `AKCp${'x'.repeat(69)}`],
    },
  },
  {
    id: 'jfrog-reference-token',
    title: 'JFrog reference token',
    why: 'Reads and publishes artifacts by its scope.',
    remedy,
    references,
    severity: 'critical',
    specificity: 'token',
    keywords: ['cmVmdGtuOj'],
    anchor: 'prefix',
    leastRun: 54,
    // The base64 of `reftkn:`, a digit after it: `reftkn:01:…`.
    pattern: bounded('cmVmdGtuOj[0-9A-Za-z+/]{54}', 'base64'),
    publicPrefix: 10,
    checked: { date: '2026-11-22', source: 'one public rule set' },
    examples: {
      match: [
        () => `cmVmdGtuOj${sample('base64', 54)}`,
        () => `TOKEN='cmVmdGtuOj${sample('base64', 54, 5)}'\n`,
      ],
      ignore: [() => `cmVmdGtuOj${sample('base64', 52)}`, () => `cmVmdGtuOj${'x'.repeat(54)}`],
    },
  },
  namedKey({
    id: 'jfrog-identity-token',
    title: 'JFrog identity token or API key (by its name)',
    why: 'Reads and publishes artifacts as its owner.',
    remedy: 'the identity tokens of your JFrog user profile, then take it out of the code.',
    references: [
      'https://jfrog.com/help/r/jfrog-platform-administration-documentation/access-tokens',
    ],
    severity: 'critical',
    names: ['jfrog', 'artifactory', 'bintray'],
    value: {
      pattern: '(?:[0-9A-Za-z]{64}|[0-9A-Za-z]{73})',
      least: 64,
      sample: (seed) => sample('lower-digits', 64, seed),
    },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
