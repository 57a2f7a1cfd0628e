import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'hiveage-api-key',
    title: 'Hiveage API key',
    why: 'Reads and changes invoices and clients.',
    remedy:
      'delete it at https://www.hiveage.com and make a new one, then take it out of the code.',
    references: ['https://www.hiveage.com/api/'],
    severity: 'high',
    names: ['hiveage'],
    value: { alphabet: 'base64url', length: 20 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
