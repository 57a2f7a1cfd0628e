import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'similarweb-api-key',
    title: 'Similarweb API key',
    why: 'Uses up the credits of the account.',
    remedy:
      'revoke it at https://account.similarweb.com and make a new one, then take it out of the code.',
    references: ['https://developers.similarweb.com/docs/authentication'],
    severity: 'medium',
    names: ['similarweb', 'similar web'],
    value: { alphabet: 'hex', length: 32 },
    checked: { date: '2026-11-23', source: "the provider's documentation" },
  }),
];

export default detectors;
