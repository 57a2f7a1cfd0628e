import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'sketch-api-key',
    title: 'Sketch API key',
    why: 'Reads the documents of the workspace.',
    remedy:
      'revoke it at https://www.sketch.com/settings and make a new one, then take it out of the code.',
    references: ['https://developer.sketch.com'],
    severity: 'high',
    names: ['sketch cloud', 'sketch api key', 'sketch api token'],
    value: { alphabet: 'base62', length: [32, 64] },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
