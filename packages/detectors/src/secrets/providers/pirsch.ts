import { markedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  markedKey({
    id: 'pirsch-access-token',
    title: 'Pirsch access key',
    why: 'Sends page views or reads the statistics of the sites.',
    remedy:
      'delete it at https://dashboard.pirsch.io/settings/integration and make a new one, then take it out of the code.',
    references: ['https://docs.pirsch.io/api-sdks/api'],
    severity: 'medium',
    prefix: 'pa_',
    body: { alphabet: 'base62', length: [32, 48] },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
