import { markedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  markedKey({
    id: 'courier-api-key',
    title: 'Courier API key',
    why: 'Sends messages and reads people and templates.',
    remedy: 'delete it at https://app.courier.com/settings/api-keys, then take it out of the code.',
    references: ['https://www.courier.com/docs/reference/auth/'],
    severity: 'high',
    prefix: 'pk_prod_',
    body: { alphabet: 'upper-digits', length: 28 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
