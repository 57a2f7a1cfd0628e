import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'checkmarx-client-secret',
    title: 'Checkmarx client secret or API key',
    why: 'Starts scans and reads what they found.',
    remedy: 'revoke it in the identity management of the tenant, then take it out of the code.',
    references: ['https://docs.checkmarx.com/en/34965-68772-checkmarx-one-authentication-api.html'],
    severity: 'high',
    names: ['checkmarx', 'cx client secret', 'cx apikey'],
    value: { alphabet: 'base64url', length: [36, 900] },
    leastEntropy: 3.4,
    window: { before: 8, after: 1000 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
