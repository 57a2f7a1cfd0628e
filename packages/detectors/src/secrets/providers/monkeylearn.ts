import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'monkeylearn-api-key',
    title: 'MonkeyLearn API key',
    why: "Classifies texts at the account's cost.",
    remedy:
      'revoke it at https://app.monkeylearn.com and make a new one, then take it out of the code.',
    references: ['https://monkeylearn.com/api/v3/'],
    severity: 'medium',
    names: ['monkeylearn', 'monkey learn'],
    value: { alphabet: 'lower-digits', length: 40 },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
