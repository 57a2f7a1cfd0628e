import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'codequiry-api-key',
    title: 'Codequiry key',
    why: 'Checks code at the cost of the account.',
    remedy: 'reset it at https://dashboard.codequiry.com, then take it out of the code.',
    references: ['https://codequiry.com/api'],
    severity: 'low',
    names: ['codequiry'],
    value: { alphabet: 'hex', length: 64 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
