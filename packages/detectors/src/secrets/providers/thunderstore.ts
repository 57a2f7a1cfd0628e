import { markedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  markedKey({
    id: 'thunderstore-service-account-token',
    title: 'Thunderstore service account token',
    why: 'Publishes packages in the name of the team.',
    remedy:
      'revoke it at https://thunderstore.io/settings/teams/ and make a new one, then take it out of the code.',
    references: ['https://thunderstore.io/api/docs/'],
    severity: 'high',
    prefix: 'tss_',
    body: { alphabet: 'base64url', length: [20, 80] },
    leastEntropy: 3.5,
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
