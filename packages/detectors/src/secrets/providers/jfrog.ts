import { decodeBase64, encodeBase64 } from '../base64.ts';
import { encodeUtf8, latin1 } from '../text-encoding.ts';
import { namedKey } from '../builders.ts';
import { bounded } from '../pattern.ts';
import { sample } from '../sample.ts';
import type { SecretCheck, SecretDetector } from '../secret-detector.ts';

const remedy = 'your instance: User management, Access tokens, then take it out of the code.';
const references = [
  'https://jfrog.com/help/r/jfrog-platform-administration-documentation/access-tokens',
];

/** The base64 of `reftkn:`, two numbers and a random part; prose encoded with the same first word is no token. */
function checkReference(secret: string): SecretCheck {
  const decoded = decodeBase64(secret);
  if (decoded === null) return 'unknown';
  return /^reftkn:[0-9]{1,3}:[0-9]{1,12}:/.test(latin1(decoded)) ? 'pass-weak' : 'ignore';
}

const reference = (seed: number): string =>
  encodeBase64(
    encodeUtf8(`reftkn:01:17022989${sample('digits', 2, seed)}:${sample('base62', 27, seed)}`),
  );

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
    validate: checkReference,
    publicPrefix: 8,
    checked: { date: '2026-11-22', source: 'one public rule set' },
    examples: {
      match: [() => reference(1), () => `TOKEN='${reference(5)}'\n`],
      ignore: [
        () => `cmVmdGtuO${sample('base64', 53)}`,
        () => encodeBase64(encodeUtf8('reftkn:These are words, and no token at all 1234')),
      ],
    },
  },
  namedKey({
    id: 'jfrog-identity-token',
    title: 'JFrog identity token',
    why: 'Reads and publishes artifacts by its scope.',
    remedy,
    references,
    severity: 'critical',
    names: [
      'jfrog',
      'artifactory',
      'bintray',
      'xray token',
      'xray api',
      'xray key',
      'xray secret',
      'xray access',
    ],
    value: { alphabet: 'lower-digits', length: 64 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
  namedKey({
    id: 'jfrog-named-api-key',
    title: 'JFrog API key (by its name)',
    why: 'Reads and publishes artifacts as its owner.',
    remedy,
    references,
    severity: 'critical',
    names: [
      'jfrog',
      'artifactory',
      'bintray',
      'xray token',
      'xray api',
      'xray key',
      'xray secret',
      'xray access',
    ],
    value: { alphabet: 'base62', length: 73 },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
