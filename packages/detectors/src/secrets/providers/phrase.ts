import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'phrase-access-token',
    title: 'Phrase access token',
    why: 'Reads and changes translations as its owner.',
    remedy:
      'revoke it at https://app.phrase.com/settings/oauth_access_tokens and make a new one, then take it out of the code.',
    references: ['https://developers.phrase.com/en/api/strings/authentication'],
    severity: 'high',
    names: [
      'phraseapp',
      'phrase access token',
      'phrase strings',
      'phrase api token',
      'phrase api key',
    ],
    value: { alphabet: 'hex', length: [48, 64] },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
