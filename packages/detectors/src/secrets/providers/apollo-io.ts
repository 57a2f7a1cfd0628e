import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'apollo-io-api-key',
    title: 'Apollo.io API key',
    why: 'Reads and enriches contacts at the cost of the account.',
    remedy:
      'delete it at https://app.apollo.io/#/settings/integrations/api, then take it out of the code.',
    references: ['https://docs.apollo.io/docs/create-api-key'],
    severity: 'high',
    names: [
      'apollo.io',
      'apolloio',
      'apollo io',
      'apollo api',
      'apollo key',
      'apollo token',
      'apollo secret',
    ],
    value: { alphabet: 'base64url', length: 22 },
    leastEntropy: 3.2,
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
