import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'trustpilot-api-key-or-secret',
    title: 'Trustpilot API key or secret',
    why: 'Reads and answers the reviews of the business.',
    remedy:
      'revoke it at https://businessapp.trustpilot.com and make a new one, then take it out of the code.',
    references: ['https://documentation-apidocumentation.trustpilot.com/api-authentication'],
    severity: 'medium',
    names: ['trustpilot'],
    value: { alphabet: 'base62', length: 32 },
    checked: { date: '2026-11-23', source: "the provider's documentation" },
  }),
];

export default detectors;
