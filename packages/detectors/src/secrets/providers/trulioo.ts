import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'trulioo-api-key-or-secret',
    title: 'Trulioo API key or secret',
    why: 'Checks identities at the cost of the account.',
    remedy:
      'revoke it at https://portal.trulioo.com and make a new one, then take it out of the code.',
    references: ['https://developer.trulioo.com/reference/authentication'],
    severity: 'critical',
    names: ['trulioo'],
    value: { alphabet: 'hex', length: 32 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
