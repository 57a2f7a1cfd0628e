import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'polytomic-api-key',
    title: 'Polytomic API key',
    why: 'Moves data between the connected databases and services.',
    remedy:
      'revoke it at https://app.polytomic.com and make a new one, then take it out of the code.',
    references: ['https://apidocs.polytomic.com/guides/obtaining-api-keys'],
    severity: 'critical',
    names: ['polytomic'],
    value: { alphabet: 'base64url', length: [20, 80] },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
