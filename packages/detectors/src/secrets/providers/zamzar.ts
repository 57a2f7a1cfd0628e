import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'zamzar-api-key',
    title: 'Zamzar API key',
    why: 'Converts files at the cost of the account and reads them.',
    remedy:
      'revoke it at https://developers.zamzar.com/user and make a new one, then take it out of the code.',
    references: ['https://developers.zamzar.com/docs'],
    severity: 'medium',
    names: ['zamzar'],
    value: { alphabet: 'hex', length: 40 },
    checked: { date: '2026-11-23', source: "the provider's documentation" },
  }),
];

export default detectors;
