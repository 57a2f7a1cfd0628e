import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'imgix-api-key',
    title: 'imgix API key',
    why: 'Reads and changes the sources and assets of the account.',
    remedy:
      'delete it at https://dashboard.imgix.com/api-keys and make a new one, then take it out of the code.',
    references: ['https://docs.imgix.com/apis/management'],
    severity: 'high',
    names: ['imgix'],
    value: {
      pattern: 'ak_[0-9a-f]{64}|ix_[0-9A-Za-z_-]{32,64}',
      least: 35,
      sample: (seed) => `ak_${sample('hex', 64, seed)}`,
    },
    publicPrefix: 3,
    checked: { date: '2026-11-23', source: 'values seen in public, no rule set' },
  }),
];

export default detectors;
