import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'predicthq-access-token',
    title: 'PredictHQ access token',
    why: "Queries events at the account's cost.",
    remedy:
      'revoke it at https://control.predicthq.com/clients and make a new one, then take it out of the code.',
    references: ['https://docs.predicthq.com/api/authenticating'],
    severity: 'medium',
    names: ['predicthq', 'phq access token', 'phq token'],
    value: { alphabet: 'base64url', length: 40 },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
