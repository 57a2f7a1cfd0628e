import { markedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  markedKey({
    id: 'neptune-api-token',
    title: 'Neptune API token',
    why: 'Reads and changes the experiments of its owner.',
    remedy: 'revoke it at https://app.neptune.ai and make a new one, then take it out of the code.',
    references: ['https://docs.neptune.ai/api_token/'],
    severity: 'high',
    prefix: 'eyJhcGlfYWRkcmVzcyI6',
    body: {
      pattern: '[0-9A-Za-z+/]{60,300}={0,2}',
      least: 60,
      sample: (seed) => sample('base64', 140, seed),
    },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
