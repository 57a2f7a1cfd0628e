import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'namecheap-api-key',
    title: 'Namecheap API key',
    why: 'Buys and changes the domains of the account.',
    remedy:
      'revoke it at https://ap.www.namecheap.com/settings/tools/apiaccess/ and make a new one, then take it out of the code.',
    references: ['https://www.namecheap.com/support/api/intro/'],
    severity: 'critical',
    names: ['namecheap'],
    value: { alphabet: 'hex', length: 32 },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
