import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'misp-auth-key',
    title: 'MISP authentication key',
    why: 'Reads and changes the threat events of the instance as its owner.',
    remedy: 'the profile page of your user in MISP (Auth keys), then take it out of the code.',
    references: ['https://www.circl.lu/doc/misp/automation/'],
    severity: 'high',
    names: ['misp api', 'misp key', 'misp auth', 'misp token'],
    value: { alphabet: 'base62', length: 40 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
