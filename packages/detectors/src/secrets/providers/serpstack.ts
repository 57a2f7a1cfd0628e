import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'serpstack-access-key',
    title: 'serpstack access key',
    why: 'Searches at the cost of the account.',
    remedy:
      'revoke it at https://serpstack.com/dashboard and make a new one, then take it out of the code.',
    references: ['https://serpstack.com/documentation'],
    severity: 'medium',
    names: ['serpstack'],
    value: { alphabet: 'lower-digits', length: 32 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
