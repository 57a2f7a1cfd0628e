import { markedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://porkbun.com/account/api and make a new one, then take it out of the code.';
const references = ['https://porkbun.com/api/json/v3/documentation'];

const detectors: readonly SecretDetector[] = [
  markedKey({
    id: 'porkbun-secret-key',
    title: 'Porkbun secret API key',
    why: 'With its key changes the domains of the account.',
    remedy,
    references,
    severity: 'critical',
    prefix: 'sk1_',
    body: { alphabet: 'hex', length: 64 },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
  markedKey({
    id: 'porkbun-api-key',
    title: 'Porkbun API key',
    why: 'Names the key; its secret changes the domains.',
    remedy,
    references,
    severity: 'medium',
    prefix: 'pk1_',
    body: { alphabet: 'hex', length: 64 },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
