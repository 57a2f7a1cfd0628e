import { namedKey } from '../builders.ts';
import { UUID } from '../pattern.ts';
import { sampleUuid } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://www.okx.com/account/my-api and make a new one, then take it out of the code.';
const references = ['https://www.okx.com/docs-v5/en/#overview-rest-authentication'];

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'okx-secret-key',
    title: 'OKX secret key',
    why: 'With its key and passphrase trades and, where allowed, withdraws funds.',
    remedy,
    references,
    severity: 'critical',
    names: ['okx secret', 'okx api secret', 'okex secret', 'okex api secret'],
    value: { alphabet: 'HEX', length: 32 },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
  namedKey({
    id: 'okx-api-key',
    title: 'OKX API key',
    why: 'Names the key; its secret and passphrase open the account.',
    remedy,
    references,
    severity: 'medium',
    names: ['okx api key', 'okx key', 'okex api key', 'okx apikey'],
    value: { pattern: UUID, least: 36, sample: sampleUuid },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
