import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'yousign-api-key',
    title: 'Yousign API key',
    why: 'Reads and sends documents for signature in the name of the company.',
    remedy:
      'revoke it at https://yousign.app/auth/workspace/developers/api-keys and make a new one, then take it out of the code.',
    references: ['https://developers.yousign.com/docs/set-up-your-account'],
    severity: 'high',
    names: ['yousign'],
    value: { alphabet: 'base62', length: 32 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
