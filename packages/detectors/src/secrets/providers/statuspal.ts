import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'statuspal-api-key',
    title: 'Statuspal API key',
    why: 'Changes what the status page says.',
    remedy:
      'revoke it at https://www.statuspal.io/users/edit and make a new one, then take it out of the code.',
    references: ['https://www.statuspal.io/api-docs/v2#tag/Authentication'],
    severity: 'high',
    names: ['statuspal'],
    value: { alphabet: 'base62', length: [32, 48] },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
