import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'short-io-secret-key',
    title: 'Short.io secret key',
    why: 'Points the short links of the account somewhere else.',
    remedy:
      'revoke it at https://app.short.io/settings/integrations/api-key and make a new one, then take it out of the code.',
    references: ['https://developers.short.io/docs/getting-started'],
    severity: 'high',
    names: ['short io', 'shortio'],
    value: {
      pattern: 'sk_[0-9A-Za-z]{16,20}',
      least: 19,
      sample: (seed) => `sk_${sample('base62', 16, seed)}`,
    },
    publicPrefix: 3,
    checked: { date: '2026-11-23', source: "the provider's documentation" },
  }),
];

export default detectors;
