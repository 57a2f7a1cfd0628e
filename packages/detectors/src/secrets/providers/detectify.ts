import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'detectify-api-key',
    title: 'Detectify API key',
    why: 'Reads the weaknesses found on the sites of the account and starts scans.',
    remedy:
      'delete it at https://detectify.com/dashboard and make a new one, then take it out of the code.',
    references: ['https://developer.detectify.com/'],
    severity: 'high',
    names: ['detectify'],
    value: { alphabet: 'base62', length: 32 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
