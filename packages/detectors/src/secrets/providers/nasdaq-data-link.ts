import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'nasdaq-data-link-key',
    title: 'Nasdaq Data Link API key',
    why: 'Uses up the paid quota of the account.',
    remedy:
      'delete it at https://data.nasdaq.com/account/profile and make a new one, then take it out of the code.',
    references: ['https://docs.data.nasdaq.com/docs/getting-started'],
    severity: 'medium',
    names: ['nasdaq', 'quandl'],
    value: { alphabet: 'base64url', length: 20 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
