import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'procore-client-secret',
    title: 'Procore client id or secret',
    why: 'With its other half it reads and changes projects.',
    remedy:
      'delete it at https://developers.procore.com and make a new one, then take it out of the code.',
    references: ['https://developers.procore.com/documentation/oauth-introduction'],
    severity: 'high',
    names: ['procore'],
    value: {
      pattern: '[0-9a-f]{64}|[0-9A-Za-z_-]{43}',
      least: 43,
      sample: (seed) => sample('hex', 64, seed),
    },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
