import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'axonaut-api-key',
    title: 'Axonaut API key',
    why: 'Reads and changes customers and invoices.',
    remedy: 'reset it in the API settings of https://axonaut.com, then take it out of the code.',
    references: ['https://axonaut.com/api/v2/doc'],
    severity: 'high',
    names: ['axonaut'],
    value: { alphabet: 'lower-digits', length: 32 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
