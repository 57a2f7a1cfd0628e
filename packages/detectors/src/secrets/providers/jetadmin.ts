import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'jet-admin-api-key',
    title: 'Jet Admin API key',
    why: 'Reads and changes the data the admin panels show.',
    remedy:
      'revoke it at https://app.jetadmin.io and make a new one, then take it out of the code.',
    references: ['https://docs.jetadmin.io/'],
    severity: 'high',
    names: ['jetadmin', 'jet admin'],
    value: { alphabet: 'base64url', length: [20, 64] },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
