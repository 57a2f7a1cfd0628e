import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'tmetric-api-token',
    title: 'TMetric API token',
    why: 'Reads and changes the time entries of its owner.',
    remedy:
      'revoke it at https://app.tmetric.com/#/profile and make a new one, then take it out of the code.',
    references: ['https://app.tmetric.com/api-docs/'],
    severity: 'high',
    names: ['tmetric'],
    value: { alphabet: 'base62', length: 64 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
