import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'socure-api-key',
    title: 'Socure API key',
    why: 'Checks identities at the cost of the account and reads the answers.',
    remedy:
      'revoke it at https://dashboard.socure.com and make a new one, then take it out of the code.',
    references: ['https://developer.socure.com'],
    severity: 'critical',
    names: ['socure'],
    value: { alphabet: 'base64url', length: [24, 40] },
    leastEntropy: 3.2,
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
