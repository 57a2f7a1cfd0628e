import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'synthesia-api-key',
    title: 'Synthesia API key',
    why: 'Makes videos at the cost of the account.',
    remedy:
      'revoke it at https://app.synthesia.io/#/account and make a new one, then take it out of the code.',
    references: ['https://docs.synthesia.io/reference/authentication'],
    severity: 'high',
    names: ['synthesia'],
    value: { alphabet: 'hex', length: 32 },
    checked: { date: '2026-11-23', source: "the provider's documentation" },
  }),
];

export default detectors;
