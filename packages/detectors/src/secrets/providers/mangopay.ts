import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'mangopay-api-key',
    title: 'Mangopay API key',
    why: 'Moves money between the wallets of the platform.',
    remedy:
      'revoke it at https://hub.mangopay.com and make a new one, then take it out of the code.',
    references: ['https://docs.mangopay.com/api-reference/overview/authentication'],
    severity: 'critical',
    names: ['mangopay', 'mango pay'],
    value: { alphabet: 'base62', length: 50 },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
