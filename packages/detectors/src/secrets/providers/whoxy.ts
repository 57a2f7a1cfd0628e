import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'whoxy-api-key',
    title: 'Whoxy API key',
    why: 'Uses up the quota of the account.',
    remedy:
      'revoke it at https://www.whoxy.com/account/ and make a new one, then take it out of the code.',
    references: ['https://www.whoxy.com/whois-api/'],
    severity: 'low',
    names: ['whoxy'],
    value: { alphabet: 'base62', length: 33 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
