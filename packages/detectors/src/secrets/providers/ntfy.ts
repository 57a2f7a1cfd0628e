import { markedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  markedKey({
    id: 'ntfy-access-token',
    title: 'ntfy access token',
    why: 'Publishes and reads the topics of its owner.',
    remedy: 'your account page, Access tokens, delete it, then take it out of the code.',
    references: ['https://docs.ntfy.sh/publish/#access-tokens'],
    severity: 'medium',
    prefix: 'tk_',
    body: { alphabet: 'lower-digits', length: 29 },
    leastEntropy: 3.4,
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
