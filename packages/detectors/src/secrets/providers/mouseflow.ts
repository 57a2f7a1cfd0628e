import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'mouseflow-api-key',
    title: 'Mouseflow API key',
    why: 'Reads the recordings of the visitors of the sites.',
    remedy:
      'delete it at https://app.mouseflow.com and make a new one, then take it out of the code.',
    references: ['https://api-docs.mouseflow.com/'],
    severity: 'high',
    names: ['mouseflow'],
    value: { alphabet: 'base62', length: [10, 40] },
    leastEntropy: 2.6,
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
