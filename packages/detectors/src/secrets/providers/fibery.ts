import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'fibery-api-token',
    title: 'Fibery API token',
    why: 'Reads and changes the workspace as its owner.',
    remedy: 'delete it in Fibery (Settings, API keys), then take it out of the code.',
    references: ['https://api.fibery.io/'],
    severity: 'high',
    names: ['fibery'],
    value: {
      pattern: '[0-9a-f]{8}[.][0-9a-f]{35}',
      least: 44,
      sample: (seed) => `${sample('hex', 8, seed)}.${sample('hex', 35, seed)}`,
    },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
