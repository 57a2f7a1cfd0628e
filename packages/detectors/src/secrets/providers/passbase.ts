import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'passbase-secret-key',
    title: 'Passbase secret key',
    why: 'Reads the identity documents of verified people.',
    remedy:
      'revoke it at https://app.passbase.com and make a new one, then take it out of the code.',
    references: ['https://docs.passbase.com/'],
    severity: 'critical',
    names: ['passbase'],
    value: { alphabet: 'base64url', length: [20, 128] },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
