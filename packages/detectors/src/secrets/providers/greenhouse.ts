import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'greenhouse-api-key',
    title: 'Greenhouse API key',
    why: 'Reads candidates and jobs by its permissions.',
    remedy:
      'delete it at https://app.greenhouse.io/configure/dev_center/credentials and make a new one, then take it out of the code.',
    references: ['https://developers.greenhouse.io/harvest.html#authentication'],
    severity: 'high',
    names: ['greenhouse'],
    value: {
      pattern: '[0-9a-f]{32}(?:-[0-9])?',
      least: 32,
      sample: (seed) => `${sample('hex', 32, seed)}-4`,
    },
    checked: { date: '2026-11-23', source: 'values seen in public, no rule set' },
  }),
];

export default detectors;
