import { markedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  markedKey({
    id: 'retool-api-access-token',
    title: 'Retool API access token',
    why: 'Manages the organisation by its scopes.',
    remedy:
      'revoke it under Settings, API of your Retool and make a new one, then take it out of the code.',
    references: ['https://docs.retool.com/org-users/guides/retool-api/authentication'],
    severity: 'critical',
    prefix: 'retool_',
    body: { alphabet: 'lower-digits', length: [26, 40] },
    checked: { date: '2026-11-23', source: "the provider's documentation" },
  }),
];

export default detectors;
