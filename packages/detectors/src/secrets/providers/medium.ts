import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'medium-integration-token',
    title: 'Medium integration token',
    why: 'Publishes posts as its owner.',
    remedy:
      'delete it at https://medium.com/me/settings/security and make a new one, then take it out of the code.',
    references: ['https://github.com/Medium/medium-api-docs'],
    severity: 'medium',
    names: [
      'medium token',
      'medium api',
      'medium key',
      'medium integration',
      'medium access',
      'medium com',
    ],
    value: { pattern: '[0-9a-f]{32,65}', least: 32, sample: (seed) => sample('hex', 64, seed) },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
