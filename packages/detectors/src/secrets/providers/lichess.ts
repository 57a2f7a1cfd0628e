import { markedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  markedKey({
    id: 'lichess-token',
    title: 'Lichess personal API token',
    why: 'Plays and writes as its owner, by its scopes.',
    remedy:
      'revoke it at https://lichess.org/account/oauth/token and make a new one, then take it out of the code.',
    references: ['https://lichess.org/api#tag/OAuth'],
    severity: 'medium',
    prefix: 'lip_',
    body: { alphabet: 'base62', length: 20 },
    leastEntropy: 3.5,
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
