import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'newsapi-key',
    title: 'News API key',
    why: "Queries the service at the account's cost.",
    remedy:
      'revoke it at https://newsapi.org/account and make a new one, then take it out of the code.',
    references: ['https://newsapi.org/docs/authentication'],
    severity: 'low',
    names: ['newsapi', 'news api'],
    value: { alphabet: 'lower-digits', length: 32 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
