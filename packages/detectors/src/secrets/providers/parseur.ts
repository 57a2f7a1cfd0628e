import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'parseur-api-key',
    title: 'Parseur API key',
    why: 'Reads the mail and documents given to the account.',
    remedy:
      'revoke it at https://app.parseur.com/account and make a new one, then take it out of the code.',
    references: ['https://developer.parseur.com/'],
    severity: 'high',
    names: ['parseur'],
    value: { alphabet: 'lower-digits', length: 40 },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
