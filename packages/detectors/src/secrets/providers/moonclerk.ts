import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'moonclerk-api-key',
    title: 'MoonClerk API key',
    why: 'Reads the customers and payments of the account.',
    remedy:
      'revoke it at https://app.moonclerk.com and make a new one, then take it out of the code.',
    references: ['https://github.com/moonclerk/developer'],
    severity: 'high',
    names: ['moonclerk', 'moon clerk'],
    value: { alphabet: 'lower-digits', length: 32 },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
