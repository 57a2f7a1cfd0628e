import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'codemagic-api-token',
    title: 'Codemagic token',
    why: 'Builds apps and reads their artifacts.',
    remedy: 'reset it in the user settings of https://codemagic.io, then take it out of the code.',
    references: ['https://docs.codemagic.io/rest-api/codemagic-rest-api/'],
    severity: 'high',
    names: ['codemagic'],
    value: { alphabet: 'base64url', length: [43, 52] },
    leastEntropy: 3.4,
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
