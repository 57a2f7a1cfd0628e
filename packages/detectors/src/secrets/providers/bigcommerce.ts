import { markedKey, namedKey } from '../builders.ts';
import { needsDigit } from '../digits.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'delete the API account in the control panel of the store, then take it out of the code.';
const references = ['https://developer.bigcommerce.com/docs/start/authentication/api-accounts'];

const detectors: readonly SecretDetector[] = [
  markedKey({
    id: 'bigcommerce-marked-token',
    title: 'BigCommerce access token',
    why: 'Reads and changes orders, customers and products.',
    remedy,
    references,
    severity: 'critical',
    prefix: 'bbc_',
    body: { alphabet: 'base62', length: [40, 80] },
    validate: needsDigit,
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
  namedKey({
    id: 'bigcommerce-access-token',
    title: 'BigCommerce access token or client id',
    why: 'Reads and changes orders, customers and products.',
    remedy,
    references,
    severity: 'critical',
    names: ['bigcommerce', 'big commerce'],
    value: { alphabet: 'lower-digits', length: 31 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
