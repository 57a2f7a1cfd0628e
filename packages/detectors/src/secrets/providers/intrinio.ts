import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'intrinio-api-key',
    title: 'Intrinio API key',
    why: 'Uses the service at the cost and within the quota of the account.',
    remedy:
      'delete it at https://account.intrinio.com/account/access_keys and make a new one, then take it out of the code.',
    references: ['https://docs.intrinio.com/documentation/api_v2/getting_started'],
    severity: 'medium',
    names: ['intrinio'],
    value: { alphabet: 'base62', length: 44 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
