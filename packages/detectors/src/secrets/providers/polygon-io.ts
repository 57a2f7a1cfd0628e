import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'polygon-io-api-key',
    title: 'Polygon.io (Massive) API key',
    why: "Queries markets at the account's cost.",
    remedy:
      'revoke it at https://polygon.io/dashboard/keys and make a new one, then take it out of the code.',
    references: ['https://polygon.io/docs'],
    severity: 'medium',
    names: ['polygon api', 'polygon io', 'polygonio', 'polygon key', 'polygon token'],
    value: { alphabet: 'base62', length: 32 },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
