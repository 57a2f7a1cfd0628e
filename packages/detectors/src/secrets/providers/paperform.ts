import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'paperform-api-key',
    title: 'Paperform API key',
    why: 'Reads forms and every submission to them.',
    remedy:
      'revoke it at https://paperform.co/account/developer and make a new one, then take it out of the code.',
    references: ['https://paperform.readme.io/reference/getting-started-1'],
    severity: 'high',
    names: ['paperform'],
    value: {
      pattern: '[0-9A-Za-z.-]{850}|eyJ[0-9A-Za-z_-]{20,60}[.][0-9A-Za-z_-]{100,900}',
      least: 120,
      sample: (seed) => `eyJ${sample('base62', 33, seed)}.${sample('base62', 300, seed)}`,
    },
    window: { before: 8, after: 1100 },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
