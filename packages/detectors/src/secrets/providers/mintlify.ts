import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'mintlify-admin-key',
    title: 'Mintlify admin API key',
    why: 'Deploys and changes the documentation.',
    remedy:
      'revoke it at https://dashboard.mintlify.com/settings/organization/api-keys and make a new one, then take it out of the code.',
    references: ['https://www.mintlify.com/docs/api-reference/introduction'],
    severity: 'high',
    names: ['mintlify'],
    value: {
      pattern: 'mint_(?:[a-z]{2,5}_)?[0-9A-Za-z]{20,60}',
      least: 25,
      sample: (seed) => `mint_${sample('base62', 32, seed)}`,
    },
    publicPrefix: 5,
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
