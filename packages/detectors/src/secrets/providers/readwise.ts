import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'readwise-access-token',
    title: 'Readwise access token',
    why: 'Reads and changes the highlights of its owner.',
    remedy:
      'revoke it at https://readwise.io/access_token and make a new one, then take it out of the code.',
    references: ['https://readwise.io/api_deets'],
    severity: 'medium',
    names: ['readwise'],
    value: { alphabet: 'base62', length: 50 },
    checked: { date: '2026-11-23', source: "the provider's documentation" },
  }),
];

export default detectors;
