import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'codacy-token',
    title: 'Codacy token',
    why: 'Reads and changes analysis results.',
    remedy:
      'delete it at https://app.codacy.com/account/access-management, then take it out of the code.',
    references: ['https://docs.codacy.com/codacy-api/api-tokens/'],
    severity: 'medium',
    names: ['codacy'],
    value: { alphabet: 'base62', length: 20 },
    leastEntropy: 3,
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
