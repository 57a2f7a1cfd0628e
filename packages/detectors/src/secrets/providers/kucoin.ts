import { namedKey } from '../builders.ts';
import { UUID } from '../pattern.ts';
import { sampleUuid } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'kucoin-api-key',
    title: 'KuCoin API key',
    why: 'Is one third of the credentials that trade and withdraw.',
    remedy:
      'delete it at https://www.kucoin.com/account/api and make a new one, then take it out of the code.',
    references: ['https://www.kucoin.com/docs-new/authentication'],
    severity: 'medium',
    names: ['kucoin', 'ku coin'],
    value: { alphabet: 'hex', length: 24 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
  namedKey({
    id: 'kucoin-api-secret',
    title: 'KuCoin API secret',
    why: 'With its key and passphrase it trades and withdraws.',
    remedy:
      'delete it at https://www.kucoin.com/account/api and make a new one, then take it out of the code.',
    references: ['https://www.kucoin.com/docs-new/authentication'],
    severity: 'critical',
    names: ['kucoin', 'ku coin'],
    value: { pattern: UUID, least: 36, sample: sampleUuid },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
