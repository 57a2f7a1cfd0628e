import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'plausible-api-key',
    title: 'Plausible API key',
    why: 'Reads the statistics of the sites and, by its kind, manages them.',
    remedy:
      'revoke it at https://plausible.io/settings/api-keys and make a new one, then take it out of the code.',
    references: ['https://plausible.io/docs/stats-api'],
    severity: 'medium',
    names: ['plausible'],
    value: { alphabet: 'base64url', length: 64 },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
