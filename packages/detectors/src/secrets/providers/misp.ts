import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'misp-auth-key',
    title: 'MISP auth key',
    why: 'Reads and changes threat data as its owner.',
    remedy: 'your MISP: My Profile, Auth keys, delete it, then take it out of the code.',
    references: ['https://www.misp-project.org/openapi/#section/Authentication'],
    severity: 'high',
    names: ['misp auth', 'misp key', 'misp api', 'misp token'],
    value: { alphabet: 'base62', length: 40 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
