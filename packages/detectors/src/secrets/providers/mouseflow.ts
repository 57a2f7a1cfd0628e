import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'mouseflow-api-key',
    title: 'Mouseflow API key',
    why: 'Reads the recorded sessions of visitors.',
    remedy:
      'revoke it at https://app.mouseflow.com and make a new one, then take it out of the code.',
    references: ['https://api-docs.mouseflow.com/'],
    severity: 'high',
    names: ['mouseflow api', 'mouseflow key', 'mouseflow token'],
    value: { alphabet: 'base62', length: [10, 64] },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
