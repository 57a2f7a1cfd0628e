import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'printful-api-token',
    title: 'Printful API token',
    why: "Orders products at the store's cost and reads its customers.",
    remedy:
      'revoke it at https://developers.printful.com/tokens and make a new one, then take it out of the code.',
    references: ['https://developers.printful.com/docs/#section/Authentication'],
    severity: 'critical',
    names: ['printful'],
    value: { alphabet: 'base62', length: 40 },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
