import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'shodan-api-key',
    title: 'Shodan API key',
    why: 'Searches and scans at the cost of the account.',
    remedy:
      'revoke it at https://account.shodan.io and make a new one, then take it out of the code.',
    references: ['https://developer.shodan.io/api'],
    severity: 'medium',
    names: ['shodan'],
    value: { alphabet: 'base62', length: 32 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
