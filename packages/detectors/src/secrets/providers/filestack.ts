import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'filestack-api-key',
    title: 'Filestack API key',
    why: 'Uploads files at the cost of the account; with a policy it reads and deletes them.',
    remedy:
      'delete it at https://dev.filestack.com/apps and make a new one, then take it out of the code.',
    references: ['https://www.filestack.com/docs/security/'],
    severity: 'medium',
    names: ['filestack', 'filepicker'],
    value: {
      pattern: 'A[0-9A-Za-z]{20,21}z',
      least: 22,
      sample: (seed) => `A${sample('base62', 20, seed)}z`,
    },
    checked: { date: '2026-11-23', source: 'values seen in public, no rule set' },
  }),
];

export default detectors;
