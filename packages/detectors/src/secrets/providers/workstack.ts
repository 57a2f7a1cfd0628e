import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'workstack-api-key',
    title: 'Workstack API key',
    why: 'Reads and changes the tasks of the account.',
    remedy:
      'revoke it at https://app.workstack.io and make a new one, then take it out of the code.',
    references: ['https://workstack.io'],
    severity: 'high',
    names: ['workstack'],
    value: { alphabet: 'base62', length: 60 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
