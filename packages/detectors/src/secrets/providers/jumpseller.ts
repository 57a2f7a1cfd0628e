import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'jumpseller-auth-token',
    title: 'Jumpseller auth token',
    why: 'Reads orders and customers of the shop and changes its products.',
    remedy:
      'revoke it at https://jumpseller.com/admin and make a new one, then take it out of the code.',
    references: ['https://jumpseller.com/support/api/'],
    severity: 'high',
    names: ['jumpseller'],
    value: { alphabet: 'lower-digits', length: 32 },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
