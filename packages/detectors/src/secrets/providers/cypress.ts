import { namedKey } from '../builders.ts';
import { UUID } from '../pattern.ts';
import { sampleUuid } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'delete it in the project settings of https://cloud.cypress.io, then take it out of the code.';
const references = ['https://docs.cypress.io/cloud/account-management/projects#Identification'];

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'cypress-record-key',
    title: 'Cypress record key',
    why: 'Records runs into the project at its cost.',
    remedy,
    references,
    severity: 'medium',
    names: ['cypress record', 'cypress key'],
    value: { pattern: UUID, least: 36, sample: sampleUuid },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
  {
    id: 'cypress-record-argument',
    title: 'Cypress record key in a command',
    why: 'Records runs into the project at its cost.',
    remedy,
    references,
    severity: 'medium',
    specificity: 'token',
    keywords: ['--record'],
    pattern: `--record[ =]--key[ =]['"]?(${UUID})(?![0-9A-Za-z-])`,
    group: 1,
    publicPrefix: 0,
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
    examples: {
      match: [() => `npx cypress run --record --key ${sampleUuid(1)}`],
      ignore: [() => 'npx cypress run --record --key <record key>'],
    },
  },
];

export default detectors;
