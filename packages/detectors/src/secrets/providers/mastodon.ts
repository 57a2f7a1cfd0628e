import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'mastodon-token',
    title: 'Mastodon access token or client secret',
    why: 'Reads and posts as its owner.',
    remedy:
      'your server: Preferences, Development or Account, revoke the application, then take it out of the code.',
    references: ['https://docs.joinmastodon.org/client/token/'],
    severity: 'high',
    names: ['mastodon'],
    value: { alphabet: 'base64url', length: 43 },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
