import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'quay-robot-or-application-token',
    title: 'Quay robot or application token',
    why: 'Pulls and pushes the images of its owner.',
    remedy: 'revoke it at https://quay.io/user/ and make a new one, then take it out of the code.',
    references: ['https://docs.projectquay.io/use_quay.html'],
    severity: 'critical',
    names: [
      'quay token',
      'quay password',
      'quay robot token',
      'quay robot password',
      'quay io password',
      'quay io token',
    ],
    value: { alphabet: 'base62', length: [40, 64] },
    checked: { date: '2026-11-23', source: "the provider's documentation" },
  }),
];

export default detectors;
