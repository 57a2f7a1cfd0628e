import { namedKey } from '../builders.ts';
import { UUID } from '../pattern.ts';
import { sampleUuid } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://www.kucoin.com/account/api and make a new one, then take it out of the code.';
const references = ['https://www.kucoin.com/docs-new/authentication'];

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'kucoin-api-key',
    title: 'KuCoin API key',
    why: 'Names the key whose secret trades the funds of the account.',
    remedy,
    references,
    severity: 'medium',
    names: ['kucoin'],
    value: { alphabet: 'hex', length: 24 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
  namedKey({
    id: 'kucoin-secret-key',
    title: 'KuCoin API secret',
    why: 'With its key and passphrase trades the funds of the account.',
    remedy,
    references,
    severity: 'critical',
    names: ['kucoin'],
    value: { pattern: UUID, least: 36, sample: sampleUuid },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
