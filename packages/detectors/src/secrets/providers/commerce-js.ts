import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'commerce-js-secret-key',
    title: 'Commerce.js secret key',
    why: 'Reads and changes orders and customers.',
    remedy:
      'delete it in the developer settings of https://dashboard.chec.io, then take it out of the code.',
    references: ['https://commercejs.com/docs/'],
    severity: 'high',
    names: ['commercejs', 'commerce js', 'chec api', 'chec secret', 'chec key'],
    value: {
      pattern: '(?:sk_[0-9a-f]{40,45}|[0-9a-z_]{48})',
      least: 43,
      sample: (seed) => `sk_${sample('hex', 40, seed)}`,
    },
    publicPrefix: 3,
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
