import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'sift-rest-api-key',
    title: 'Sift REST API key',
    why: 'Reads and writes what the account knows of its users.',
    remedy:
      'revoke it at https://console.sift.com/developer/api-keys and make a new one, then take it out of the code.',
    references: ['https://developers.sift.com/docs/curl/apis-overview'],
    severity: 'high',
    names: ['sift api', 'sift rest', 'sift science', 'siftscience'],
    value: { alphabet: 'hex', length: 16 },
    leastEntropy: 2.4,
    checked: { date: '2026-11-23', source: "the provider's documentation" },
  }),
];

export default detectors;
