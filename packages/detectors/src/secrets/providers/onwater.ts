import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'onwater-access-token',
    title: 'onwater.io access token',
    why: "Queries the service at the owner's cost.",
    remedy:
      'revoke it at https://onwater.io/users/sign_in and make a new one, then take it out of the code.',
    references: ['https://onwater.io/users/sign_in'],
    severity: 'low',
    names: ['onwater'],
    value: { alphabet: 'base64url', length: 20 },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
