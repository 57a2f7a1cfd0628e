import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'maptiler-key',
    title: 'MapTiler key',
    why: 'Uses up the paid quota of the account.',
    remedy:
      'delete it at https://cloud.maptiler.com/account/keys/ and make a new one, then take it out of the code.',
    references: ['https://docs.maptiler.com/cloud/api/authentication-key/'],
    severity: 'low',
    names: ['maptiler', 'map tiler'],
    value: { alphabet: 'base62', length: 20 },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
