import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'loyverse-access-token',
    title: 'Loyverse access token',
    why: 'Reads and changes the goods, receipts and customers of the shop.',
    remedy:
      'delete it at https://r.loyverse.com/dashboard/#/accesstokens and make a new one, then take it out of the code.',
    references: ['https://developer.loyverse.com/docs/'],
    severity: 'high',
    names: ['loyverse'],
    value: { alphabet: 'lower-digits', length: 32 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
