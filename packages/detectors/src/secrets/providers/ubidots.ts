import { markedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://industrial.ubidots.com/accounts/api-keys and make a new one, then take it out of the code.';
const references = ['https://docs.ubidots.com/reference/authentication'];

const detectors: readonly SecretDetector[] = [
  markedKey({
    id: 'ubidots-token',
    title: 'Ubidots token',
    why: 'Reads and writes the devices of the account.',
    remedy,
    references,
    severity: 'high',
    prefix: 'BBFF-',
    body: { alphabet: 'base62', length: [30, 40] },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
  markedKey({
    id: 'ubidots-token-newer-form',
    title: 'Ubidots token (newer form)',
    why: 'Reads and writes the devices of the account.',
    remedy,
    references,
    severity: 'high',
    prefix: 'BBUS-',
    body: { alphabet: 'base62', length: [30, 40] },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
