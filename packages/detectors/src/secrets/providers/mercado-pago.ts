import { markedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://www.mercadopago.com/developers/panel/app and make a new one, then take it out of the code.';
const references = [
  'https://www.mercadopago.com.br/developers/en/docs/your-integrations/credentials',
];

const detectors: readonly SecretDetector[] = [
  markedKey({
    id: 'mercado-pago-access-token',
    title: 'Mercado Pago access token',
    why: 'Takes payments and refunds of the account.',
    remedy,
    references,
    severity: 'critical',
    prefix: 'APP_USR-',
    body: {
      pattern: '[0-9]{12,20}-[0-9]{6}-[0-9a-f]{32}-[0-9]{5,12}',
      least: 57,
      sample: (seed) =>
        `${sample('digits', 16, seed)}-${sample('digits', 6, seed)}-${sample('hex', 32, seed)}-${sample('digits', 9, seed)}`,
    },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
  markedKey({
    id: 'mercado-pago-test-token',
    title: 'Mercado Pago test access token',
    why: 'Reaches test payments only.',
    remedy,
    references,
    severity: 'low',
    prefix: 'TEST-',
    body: {
      pattern: '[0-9]{12,20}-[0-9]{6}-[0-9a-f]{32}-[0-9]{5,12}',
      least: 57,
      sample: (seed) =>
        `${sample('digits', 16, seed)}-${sample('digits', 6, seed)}-${sample('hex', 32, seed)}-${sample('digits', 9, seed)}`,
    },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
