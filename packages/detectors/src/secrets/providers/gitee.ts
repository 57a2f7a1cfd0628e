import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'gitee-access-token',
    title: 'Gitee access token',
    why: 'Reads and changes repositories by its scopes.',
    remedy:
      'delete it at https://gitee.com/profile/personal_access_tokens and make a new one, then take it out of the code.',
    references: ['https://gitee.com/api/v5/oauth_doc'],
    severity: 'critical',
    names: ['gitee'],
    value: { alphabet: 'hex', length: 32 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
