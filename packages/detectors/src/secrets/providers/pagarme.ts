import { markedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  markedKey({
    id: 'pagarme-api-key',
    title: 'Pagar.me API key',
    why: 'Takes and refunds payments in the name of the merchant.',
    remedy: 'delete it at https://dash.pagar.me and make a new one, then take it out of the code.',
    references: ['https://docs.pagar.me/docs/chaves-de-acesso'],
    severity: 'critical',
    prefix: 'ak_live_',
    body: { alphabet: 'base62', length: 30 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
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
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
