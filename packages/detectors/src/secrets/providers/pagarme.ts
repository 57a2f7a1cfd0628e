import { markedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://dash.pagar.me and make a new one, then take it out of the code.';
const references = ['https://docs.pagar.me/reference/autentica%C3%A7%C3%A3o-2'];

const detectors: readonly SecretDetector[] = [
  markedKey({
    id: 'pagarme-live-key',
    title: 'Pagar.me live API key',
    why: 'Takes payments and refunds orders of the merchant.',
    remedy,
    references,
    severity: 'critical',
    prefix: 'ak_live_',
    body: { alphabet: 'base62', length: 30 },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
  markedKey({
    id: 'pagarme-test-key',
    title: 'Pagar.me test API key',
    why: 'Reaches test payments only.',
    remedy,
    references,
    severity: 'low',
    prefix: 'ak_test_',
    body: { alphabet: 'base62', length: 30 },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
  markedKey({
    id: 'pagarme-encryption-key',
    title: 'Pagar.me encryption key',
    why: 'Encrypts card data of the checkout; stands in pages and apps.',
    remedy: 'delete it at https://dash.pagar.me and make a new one, then take it out of the code.',
    references: ['https://docs.pagar.me/docs/chaves-de-acesso'],
    severity: 'low',
    prefix: 'ek_live_',
    body: { alphabet: 'base62', length: 30 },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
