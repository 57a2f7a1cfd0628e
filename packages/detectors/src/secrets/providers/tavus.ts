import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'tavus-api-key',
    title: 'Tavus API key',
    why: 'Makes videos and conversations at the cost of the account.',
    remedy:
      'revoke it at https://platform.tavus.io/api-keys and make a new one, then take it out of the code.',
    references: ['https://docs.tavus.io'],
    severity: 'high',
    names: ['tavus'],
    value: { alphabet: 'hex', length: 32 },
    checked: { date: '2026-11-23', source: "the provider's documentation" },
  }),
];

export default detectors;
