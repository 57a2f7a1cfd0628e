import { markedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  markedKey({
    id: 'mapillary-access-token',
    title: 'Mapillary access token',
    why: 'Reads images in the name of the application.',
    remedy:
      'revoke it at https://www.mapillary.com/dashboard/developers and make a new one, then take it out of the code.',
    references: ['https://www.mapillary.com/developer/api-documentation#authentication'],
    severity: 'low',
    prefix: 'MLY|',
    body: {
      pattern: '[0-9]{15,17}[|][0-9a-f]{32}',
      least: 48,
      sample: (seed) => `${sample('digits', 16, seed)}|${sample('hex', 32, seed)}`,
    },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
