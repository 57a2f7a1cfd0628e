import { markedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  markedKey({
    id: 'infracost-api-key',
    title: 'Infracost API key',
    why: 'Estimates costs within the quota of the organisation and writes into its dashboard.',
    remedy:
      'delete it at https://dashboard.infracost.io and make a new one, then take it out of the code.',
    references: ['https://www.infracost.io/docs/'],
    severity: 'medium',
    prefix: 'ico-',
    body: { alphabet: 'base62', length: 32 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
