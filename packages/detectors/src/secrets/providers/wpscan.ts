import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'wpscan-api-token',
    title: 'WPScan API token',
    why: 'Uses up the quota of its owner.',
    remedy:
      'revoke it at https://wpscan.com/profile/ and make a new one, then take it out of the code.',
    references: ['https://wpscan.com/docs/api/v3/'],
    severity: 'medium',
    names: ['wpscan', 'wpvulndb'],
    value: { alphabet: 'base64url', length: 43 },
    checked: { date: '2026-11-23', source: "the provider's documentation" },
  }),
];

export default detectors;
