import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'wasabi-secret-key',
    title: 'Wasabi secret key',
    why: 'Reads, changes and deletes the buckets of its owner.',
    remedy:
      'revoke it at https://console.wasabisys.com/access_keys and make a new one, then take it out of the code.',
    references: ['https://docs.wasabi.com/docs/creating-a-user-account-and-access-key'],
    severity: 'critical',
    names: ['wasabi secret', 'wasabi access key secret', 'wasabi key'],
    value: { alphabet: 'base62', length: 40 },
    checked: { date: '2026-11-23', source: "the provider's documentation" },
  }),
];

export default detectors;
