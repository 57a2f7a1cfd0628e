import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'jotform-api-key',
    title: 'Jotform API key',
    why: 'Reads and changes forms and what people sent with them.',
    remedy:
      'delete it at https://www.jotform.com/myaccount/api and make a new one, then take it out of the code.',
    references: ['https://api.jotform.com/docs/'],
    severity: 'high',
    names: ['jotform'],
    value: { alphabet: 'lower-digits', length: 32 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
