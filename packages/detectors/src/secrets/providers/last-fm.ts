import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'last-fm-api-key',
    title: 'Last.fm API key or secret',
    why: "Signs requests in the application's name.",
    remedy:
      'revoke it at https://www.last.fm/api/accounts and make a new one, then take it out of the code.',
    references: ['https://www.last.fm/api/authspec'],
    severity: 'medium',
    names: ['lastfm', 'last fm'],
    value: { alphabet: 'hex', length: 32 },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
