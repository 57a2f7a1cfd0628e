import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'neutrino-api-key',
    title: 'Neutrino API key',
    why: "Queries the service at the account's cost.",
    remedy:
      'revoke it at https://www.neutrinoapi.com/account/ and make a new one, then take it out of the code.',
    references: ['https://www.neutrinoapi.com/api/api-basics/'],
    severity: 'low',
    names: ['neutrino api', 'neutrinoapi', 'neutrino key'],
    value: { alphabet: 'base62', length: 48 },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
