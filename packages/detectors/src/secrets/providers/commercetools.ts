import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'commercetools-client-secret',
    title: 'commercetools client secret',
    why: 'Reads and changes orders, customers and products by its scopes.',
    remedy: 'delete the API client in the Merchant Center, then take it out of the code.',
    references: ['https://docs.commercetools.com/api/authorization'],
    severity: 'critical',
    names: [
      'commercetools client secret',
      'commercetools secret',
      'ctp client secret',
      'ct client secret',
      'commercetools',
    ],
    value: { alphabet: 'base64url', length: 32 },
    leastEntropy: 3.4,
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
