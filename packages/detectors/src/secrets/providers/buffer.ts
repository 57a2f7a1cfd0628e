import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'buffer-access-token',
    title: 'Buffer access token',
    why: 'Posts to the connected social networks.',
    remedy: 'revoke it at https://account.buffer.com/apps, then take it out of the code.',
    references: ['https://buffer.com/developers/api'],
    severity: 'high',
    names: ['buffer access', 'buffer api', 'buffer token', 'buffer client secret'],
    value: {
      pattern: '(?:[12]/[0-9a-f]{32}|[0-9a-f]{32})',
      least: 32,
      sample: (seed) => `1/${sample('hex', 32, seed)}`,
    },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
