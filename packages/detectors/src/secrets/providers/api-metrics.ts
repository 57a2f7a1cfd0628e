import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'api-metrics-api-key',
    title: 'APImetrics API key',
    why: 'Reads and changes tests of the project.',
    remedy:
      'delete it at https://client.apimetrics.io/settings/api-key, then take it out of the code.',
    references: ['https://docs.apimetrics.io/'],
    severity: 'medium',
    names: ['apimetrics', 'api metrics'],
    value: { alphabet: 'base62', length: 32 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
