import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'kickbox-api-key',
    title: 'Kickbox API key',
    why: "Verifies addresses at the account's cost.",
    remedy:
      'revoke it at https://app.kickbox.com/settings/keys and make a new one, then take it out of the code.',
    references: ['https://docs.kickbox.com/docs/using-the-api'],
    severity: 'medium',
    names: ['kickbox'],
    value: {
      pattern: '(?:live|test)_[0-9A-Za-z]{64}',
      least: 64,
      sample: (seed) => `live_${sample('base62', 64, seed)}`,
    },
    publicPrefix: 5,
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
