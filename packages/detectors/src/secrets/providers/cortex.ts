import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'cortex-api-key',
    title: 'Cortex API key',
    why: 'Reads and changes the catalogue of services.',
    remedy:
      'delete it at https://app.getcortexapp.com/admin/settings/api-keys, then take it out of the code.',
    references: ['https://docs.cortex.io/'],
    severity: 'medium',
    names: ['cortex api', 'cortex key', 'cortex token'],
    value: {
      pattern:
        '(?:eyJ[0-9A-Za-z_-]{17,300}[.][0-9A-Za-z_-]{20,600}[.][0-9A-Za-z_-]{20,100}|[0-9A-Za-z]{20,128})',
      least: 20,
      sample: (seed) => sample('base62', 40, seed),
    },
    leastEntropy: 3,
    window: { before: 8, after: 1100 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
