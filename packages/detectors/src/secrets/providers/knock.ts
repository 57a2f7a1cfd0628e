import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'knock-secret-key',
    title: 'Knock secret key',
    why: 'Sends notifications to users and reads their data.',
    remedy:
      'revoke it at https://dashboard.knock.app and make a new one, then take it out of the code.',
    references: ['https://docs.knock.app/developer-tools/api-keys'],
    severity: 'high',
    names: ['knock api', 'knock secret', 'knock key', 'knock token', 'knock prod'],
    value: {
      pattern: 'sk_(?:test_|prod_|live_)?[0-9A-Za-z_-]{32,64}',
      least: 35,
      sample: (seed) => `sk_${sample('base62', 43, seed)}`,
    },
    publicPrefix: 3,
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
