import { markedKey, namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy = 'delete it at https://account.bitquery.io, then take it out of the code.';
const references = ['https://docs.bitquery.io/docs/authorisation/how-to-generate/'];

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'bitquery-api-key',
    title: 'Bitquery key',
    why: 'Reads chain data at the cost of the account.',
    remedy,
    references,
    severity: 'medium',
    names: ['bitquery'],
    value: { alphabet: 'base62', length: 32 },
    leastEntropy: 2.9,
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
  markedKey({
    id: 'bitquery-access-token',
    title: 'Bitquery access token',
    why: 'Reads chain data at the cost of the account.',
    remedy,
    references,
    severity: 'medium',
    prefix: 'ory_at_',
    body: { alphabet: 'base64url', length: [60, 90] },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
