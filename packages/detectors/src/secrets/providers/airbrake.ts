import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'regenerate it in the settings of https://app.airbrake.io, then take it out of the code.';
const references = ['https://docs.airbrake.io/docs/devops-tools/api/'];

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'airbrake-project-key',
    title: 'Airbrake project key',
    why: 'Writes error reports into the project.',
    remedy,
    references,
    severity: 'medium',
    names: ['airbrake'],
    value: { alphabet: 'hex', length: 32 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
  namedKey({
    id: 'airbrake-user-key',
    title: 'Airbrake user key',
    why: 'Reads the error reports of every project its owner sees.',
    remedy,
    references,
    severity: 'high',
    names: ['airbrake'],
    value: { alphabet: 'lower-digits', length: 40 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
