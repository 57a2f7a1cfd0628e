import { markedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  markedKey({
    id: 'matrix-access-token',
    title: 'Matrix (Synapse) access token',
    why: 'Reads and writes messages as its user.',
    remedy:
      'sign the device out (POST /_matrix/client/v3/logout with it), then take it out of the code.',
    references: ['https://spec.matrix.org/latest/client-server-api/#client-authentication'],
    severity: 'high',
    prefix: 'syt_',
    body: {
      pattern: '[0-9A-Za-z+/_-]{2,80}_[A-Za-z]{20}_[0-9A-Za-z]{6}',
      least: 30,
      sample: (seed) =>
        `${sample('base62', 11, seed)}_${sample('letters', 20, seed)}_${sample('base62', 6, seed)}`,
    },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
