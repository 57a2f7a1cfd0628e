import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'worksnaps-api-token',
    title: 'Worksnaps API token',
    why: 'Reads time entries and screenshots of the account.',
    remedy:
      'revoke it at https://app.worksnaps.com and make a new one, then take it out of the code.',
    references: ['https://www.worksnaps.net/api/'],
    severity: 'high',
    names: ['worksnaps'],
    value: { alphabet: 'base62', length: 40 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
