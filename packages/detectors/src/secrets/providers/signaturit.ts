import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'signaturit-access-token',
    title: 'Signaturit access token',
    why: 'Reads and sends documents for signature in the name of the account.',
    remedy:
      'revoke it at https://app.signaturit.com/settings/api and make a new one, then take it out of the code.',
    references: ['https://docs.signaturit.com/api/latest#authentication'],
    severity: 'high',
    names: ['signaturit'],
    value: { alphabet: 'base62', length: 86 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
