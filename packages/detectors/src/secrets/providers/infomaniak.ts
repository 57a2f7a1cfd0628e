import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'infomaniak-api-token',
    title: 'Infomaniak API token',
    why: 'Changes domains, mail and hosting of the account by its scopes.',
    remedy:
      'delete it at https://manager.infomaniak.com/v3/ng/accounts/token/list and make a new one, then take it out of the code.',
    references: ['https://developer.infomaniak.com/getting-started'],
    severity: 'high',
    names: ['infomaniak'],
    value: { alphabet: 'base64url', length: [60, 100] },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
