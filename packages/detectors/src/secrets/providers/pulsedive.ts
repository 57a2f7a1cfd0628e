import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'pulsedive-api-key',
    title: 'Pulsedive API key',
    why: "Queries threats within the account's limit.",
    remedy:
      'revoke it at https://pulsedive.com/account/ and make a new one, then take it out of the code.',
    references: ['https://pulsedive.com/api/'],
    severity: 'low',
    names: ['pulsedive'],
    value: { alphabet: 'hex', length: 64 },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
