import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'people-data-labs-api-key',
    title: 'People Data Labs API key',
    why: "Queries people at the account's cost.",
    remedy:
      'revoke it at https://dashboard.peopledatalabs.com and make a new one, then take it out of the code.',
    references: ['https://docs.peopledatalabs.com/docs/authentication'],
    severity: 'high',
    names: ['peopledatalabs', 'people data labs', 'pdl api'],
    value: { alphabet: 'lower-digits', length: 64 },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
