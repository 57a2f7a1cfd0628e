import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'opencorporates-api-token',
    title: 'OpenCorporates API token',
    why: "Queries companies at the account's cost.",
    remedy:
      'revoke it at https://opencorporates.com/users/account and make a new one, then take it out of the code.',
    references: ['https://api.opencorporates.com/documentation/API-Reference'],
    severity: 'low',
    names: ['opencorporates', 'open corporates'],
    value: { alphabet: 'base62', length: 20 },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
