import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'nytimes-api-key',
    title: 'New York Times API key',
    why: 'Uses up the paid quota of the account.',
    remedy:
      'delete it at https://developer.nytimes.com/my-apps and make a new one, then take it out of the code.',
    references: ['https://developer.nytimes.com/get-started'],
    severity: 'low',
    names: ['nytimes', 'new york times', 'ny times', 'nyt api'],
    value: { alphabet: 'base64url', length: 32 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
