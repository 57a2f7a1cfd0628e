import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'quandl-api-key',
    title: 'Nasdaq Data Link (Quandl) API key',
    why: 'Downloads the data sets its owner pays for.',
    remedy:
      'revoke it at https://data.nasdaq.com/account/profile and make a new one, then take it out of the code.',
    references: ['https://docs.data.nasdaq.com/docs/getting-started'],
    severity: 'medium',
    names: ['quandl', 'nasdaq data link'],
    value: { alphabet: 'base62', length: 20 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
