import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'oopspam-api-key',
    title: 'OOPSpam API key',
    why: "Queries the service at the owner's cost.",
    remedy:
      'revoke it at https://app.oopspam.com and make a new one, then take it out of the code.',
    references: ['https://www.oopspam.com/docs/'],
    severity: 'low',
    names: ['oopspam'],
    value: { alphabet: 'base62', length: 40 },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
