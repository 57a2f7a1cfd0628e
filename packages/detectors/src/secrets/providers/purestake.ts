import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'purestake-api-key',
    title: 'PureStake API key',
    why: "Queries chains at the account's cost.",
    remedy:
      'revoke it at https://developer.purestake.io/ and make a new one, then take it out of the code.',
    references: ['https://developer.purestake.io/'],
    severity: 'low',
    names: ['purestake'],
    value: { alphabet: 'base62', length: 40 },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
