import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'mindmeister-access-token',
    title: 'MindMeister access token',
    why: 'Reads and changes the maps of its owner.',
    remedy:
      'revoke it at https://www.mindmeister.com/api and make a new one, then take it out of the code.',
    references: [
      'https://developers.mindmeister.com/docs/authentication-with-personal-access-tokens',
    ],
    severity: 'medium',
    names: ['mindmeister'],
    value: { alphabet: 'base62', length: 43 },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
