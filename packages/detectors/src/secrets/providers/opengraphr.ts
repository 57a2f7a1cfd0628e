import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'opengraphr-api-token',
    title: 'OpenGraphr API token',
    why: "Queries the service at the owner's cost.",
    remedy: 'revoke it at https://opengraphr.com and make a new one, then take it out of the code.',
    references: ['https://opengraphr.com/docs/1.0/overview'],
    severity: 'low',
    names: ['opengraphr'],
    value: { alphabet: 'base62', length: 80 },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
