import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'pollsapi-key',
    title: 'PollsAPI key',
    why: 'Reads and changes the polls of the account.',
    remedy: 'revoke it at https://pollsapi.com and make a new one, then take it out of the code.',
    references: ['https://pollsapi.com/docs/'],
    severity: 'low',
    names: ['pollsapi'],
    value: { alphabet: 'upper-digits', length: 28 },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
