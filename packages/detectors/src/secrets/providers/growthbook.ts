import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'growthbook-secret-key',
    title: 'GrowthBook secret key',
    why: 'Reads and changes feature flags and experiments by its role.',
    remedy:
      'delete it at https://app.growthbook.io/settings/keys and make a new one, then take it out of the code.',
    references: ['https://docs.growthbook.io/api/'],
    severity: 'high',
    names: ['growthbook', 'gb secret', 'gb api'],
    value: {
      pattern: 'secret_(?:(?:admin|readonly|user)_)?[0-9A-Za-z+/]{32,60}={0,2}',
      least: 39,
      sample: (seed) => `secret_admin_${sample('base62', 43, seed)}`,
    },
    publicPrefix: 7,
    checked: { date: '2026-11-23', source: 'values seen in public, no rule set' },
  }),
];

export default detectors;
