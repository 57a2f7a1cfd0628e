import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'delighted-api-key',
    title: 'Delighted API key',
    why: 'Reads survey answers and the people who gave them, and sends surveys.',
    remedy:
      'delete it at https://app.delighted.com/account/api and make a new one, then take it out of the code.',
    references: ['https://app.delighted.com/docs/api'],
    severity: 'high',
    names: ['delighted'],
    value: { alphabet: 'base62', length: [32, 33] },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
