import { markedKey } from '../builders.ts';
import { UUID } from '../pattern.ts';
import { sampleUuid } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  markedKey({
    id: 'robinhood-api-key',
    title: 'Robinhood Crypto API key',
    why: 'With its private key, trades in the account.',
    remedy:
      'revoke it at https://robinhood.com/account/crypto and make a new one, then take it out of the code.',
    references: ['https://docs.robinhood.com/crypto/trading/'],
    severity: 'medium',
    prefix: 'rh-api-',
    body: { pattern: UUID, least: 36, sample: sampleUuid },
    checked: { date: '2026-11-23', source: "the provider's documentation" },
  }),
];

export default detectors;
