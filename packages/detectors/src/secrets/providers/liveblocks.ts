import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'liveblocks-secret-key',
    title: 'Liveblocks secret key',
    why: 'Reads and changes every room of the project.',
    remedy:
      'revoke it at https://liveblocks.io/dashboard/apikeys and make a new one, then take it out of the code.',
    references: ['https://liveblocks.io/docs/authentication'],
    severity: 'high',
    names: ['liveblocks'],
    value: {
      pattern: 'sk_(?:dev|prod)_[0-9A-Za-z_-]{24,80}',
      least: 30,
      sample: (seed) => `sk_dev_${sample('base62', 64, seed)}`,
    },
    publicPrefix: 8,
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
