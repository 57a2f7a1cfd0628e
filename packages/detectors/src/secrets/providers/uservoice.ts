import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'uservoice-api-secret',
    title: 'UserVoice API secret',
    why: 'Reads and changes the feedback of the account.',
    remedy:
      'revoke it under Settings, Integrations of your UserVoice and make a new one, then take it out of the code.',
    references: ['https://developer.uservoice.com/docs/api/v2/getting-started/'],
    severity: 'high',
    names: ['uservoice secret', 'uservoice api secret', 'uservoice sso', 'uservoice client secret'],
    value: { alphabet: 'base62', length: [32, 64] },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
