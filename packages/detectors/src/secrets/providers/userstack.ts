import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'userstack-access-key',
    title: 'userstack access key',
    why: 'Uses up the quota of the account.',
    remedy:
      'revoke it at https://userstack.com/dashboard and make a new one, then take it out of the code.',
    references: ['https://userstack.com/documentation'],
    severity: 'low',
    names: ['userstack'],
    value: { alphabet: 'hex', length: 32 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
