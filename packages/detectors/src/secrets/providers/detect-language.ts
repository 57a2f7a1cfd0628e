import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'detect-language-api-key',
    title: 'Detect Language API key',
    why: 'Uses the service at the cost and within the quota of the account.',
    remedy:
      'delete it at https://detectlanguage.com/private and make a new one, then take it out of the code.',
    references: ['https://detectlanguage.com/documentation'],
    severity: 'medium',
    names: ['detect language'],
    value: { alphabet: 'hex', length: 32 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
