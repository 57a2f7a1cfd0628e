import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'paralleldots-api-key',
    title: 'ParallelDots API key',
    why: "Analyses texts at the account's cost.",
    remedy:
      'revoke it at https://dashboard.paralleldots.com and make a new one, then take it out of the code.',
    references: ['https://apis.paralleldots.com/text_docs/index.html'],
    severity: 'low',
    names: ['paralleldots', 'parallel dots'],
    value: { alphabet: 'base62', length: 43 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
