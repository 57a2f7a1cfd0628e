import { markedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  markedKey({
    id: 'predibase-api-token',
    title: 'Predibase API token',
    why: "Trains and runs models at the account's cost.",
    remedy:
      'revoke it at https://app.predibase.com/settings and make a new one, then take it out of the code.',
    references: ['https://docs.predibase.com/user-guide/getting-started/quickstart'],
    severity: 'high',
    prefix: 'pb_',
    body: { alphabet: 'base64url', length: 22 },
    leastEntropy: 3.8,
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
