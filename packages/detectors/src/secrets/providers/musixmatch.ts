import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'musixmatch-api-key',
    title: 'Musixmatch API key',
    why: "Queries lyrics at the account's cost.",
    remedy:
      'revoke it at https://developer.musixmatch.com/admin/applications and make a new one, then take it out of the code.',
    references: ['https://docs.musixmatch.com/lyrics-api/introduction'],
    severity: 'low',
    names: ['musixmatch'],
    value: { alphabet: 'hex', length: 32 },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
