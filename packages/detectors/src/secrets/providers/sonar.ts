import { namedKey } from '../builders.ts';
import { bounded } from '../pattern.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://sonarcloud.io/account/security and make a new one, then take it out of the code.';
const references = [
  'https://docs.sonarsource.com/sonarqube-server/latest/user-guide/managing-tokens/',
];

const detectors: readonly SecretDetector[] = [
  {
    id: 'sonar-token',
    title: 'SonarQube token',
    why: 'Reads code and its issues, and uploads analyses.',
    remedy,
    references,
    severity: 'high',
    specificity: 'token',
    keywords: ['squ_', 'sqp_', 'sqa_'],
    anchor: 'prefix',
    leastRun: 40,
    pattern: bounded('(?:squ_|sqp_|sqa_)[0-9a-f]{40}'),
    publicPrefix: 4,
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
    examples: {
      match: [
        () => `squ_${sample('hex', 40)}`,
        () => `TOKEN='squ_${sample('hex', 40, 5)}'\n`,
        () => `key: "sqp_${sample('hex', 40)}"`,
        () => `key: "sqa_${sample('hex', 40)}"`,
      ],
      ignore: [() => `squ_${sample('hex', 38)}`, () => `squ_${'0'.repeat(40)}`],
    },
  },
  {
    id: 'sonar-cloud-token',
    title: 'SonarQube Cloud organisation token',
    why: 'Uploads analyses for the organisation.',
    remedy,
    references,
    severity: 'high',
    specificity: 'token',
    keywords: ['sqco_'],
    anchor: 'prefix',
    leastRun: 8,
    pattern: bounded('sqco_[0-9A-Za-z]{59}'),
    publicPrefix: 5,
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
    examples: {
      match: [() => `sqco_${sample('base62', 59)}`, () => `TOKEN='sqco_${sample('base62', 59)}'\n`],
      ignore: [() => 'sqco_', () => `sqco_00000000-0000-0000-0000-000000000000`],
    },
  },
  namedKey({
    id: 'sonar-legacy-token',
    title: 'SonarQube token (older form)',
    why: 'Reads code and its issues, and uploads analyses.',
    remedy,
    references,
    severity: 'high',
    names: [
      'sonar login',
      'sonar token',
      'sonar key',
      'sonar api',
      'sonar auth',
      'sonar access',
      'sonar secret',
      'sonar qube',
      'sonar cloud',
      'sonar password',
    ],
    value: { alphabet: 'base62', length: 40 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
