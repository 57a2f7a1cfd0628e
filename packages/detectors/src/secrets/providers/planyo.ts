import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'planyo-api-key',
    title: 'Planyo API key',
    why: 'Reads and changes reservations and clients.',
    remedy:
      'delete it at https://www.planyo.com/api-key.php and make a new one, then take it out of the code.',
    references: ['https://api.planyo.com/api.php'],
    severity: 'high',
    names: ['planyo'],
    value: { alphabet: 'base62', length: 62 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
