import { bounded } from '../pattern.ts';
import { sample } from '../sample.ts';
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
    keywords: ['cmVmdGtuO'],
    anchor: 'prefix',
    leastRun: 55,
    pattern: bounded('cmVmdGtuO[0-9A-Za-z+/]{55}', 'base64'),
    publicPrefix: 8,
    checked: { date: '2026-11-22', source: 'one public rule set' },
    examples: {
      match: [
        () => `cmVmdGtuO${sample('base64', 55)}`,
        () => `TOKEN='cmVmdGtuO${sample('base64', 55, 5)}'\n`,
      ],
      ignore: [() => `cmVmdGtuO${sample('base64', 53)}`, () => `cmVmdGtuO${'x'.repeat(55)}`],
    },
  },
];

export default detectors;
