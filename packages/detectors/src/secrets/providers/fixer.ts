import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'fixer-access-key',
    title: 'Fixer access key',
    why: 'Uses the service at the cost and within the quota of the account.',
    remedy:
      'delete it at https://apilayer.com/account and make a new one, then take it out of the code.',
    references: ['https://fixer.io/documentation'],
    severity: 'low',
    names: ['fixer io', 'fixer api', 'fixer access', 'fixer key', 'fixer secret', 'fixer token'],
    value: { alphabet: 'base62', length: 32 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
