import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'bluesky-app-password',
    title: 'Bluesky app password',
    why: 'Posts and reads as its owner.',
    remedy: 'revoke it at https://bsky.app/settings/app-passwords, then take it out of the code.',
    references: ['https://docs.bsky.app/docs/get-started'],
    severity: 'high',
    names: ['bluesky', 'blue sky', 'bsky', 'atproto', 'atp password'],
    value: {
      pattern: '[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}',
      least: 19,
      sample: (seed) => sample('lower-digits', 16, seed).replace(/(.{4})(?=.)/g, '$1-'),
    },
    leastEntropy: 3,
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
