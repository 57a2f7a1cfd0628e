import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'typefully-api-key',
    title: 'Typefully API key',
    why: 'Reads and publishes the posts of the account.',
    remedy:
      'revoke it at https://typefully.com/?settings=integrations and make a new one, then take it out of the code.',
    references: ['https://support.typefully.com/en/articles/8718287-typefully-api'],
    severity: 'high',
    names: ['typefully'],
    value: { alphabet: 'base62', length: [16, 40] },
    leastEntropy: 3.2,
    checked: { date: '2026-11-23', source: "the provider's documentation" },
  }),
];

export default detectors;
