import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'nasdaq-data-link-api-key',
    title: 'Nasdaq Data Link API key',
    why: "Downloads data at the account's cost.",
    remedy:
      'revoke it at https://data.nasdaq.com/account/profile and make a new one, then take it out of the code.',
    references: ['https://docs.data.nasdaq.com/docs/getting-started'],
    severity: 'medium',
    names: ['nasdaq', 'quandl'],
    value: { alphabet: 'base64url', length: 20 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
