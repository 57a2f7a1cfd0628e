import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'jw-player-api-secret',
    title: 'JW Player API secret',
    why: 'Reads, changes and deletes the videos of the property.',
    remedy:
      'revoke it at https://dashboard.jwplayer.com/api-credentials and make a new one, then take it out of the code.',
    references: ['https://docs.jwplayer.com/platform/docs/developer-resources-api-credentials'],
    severity: 'high',
    names: ['jwplayer', 'jw player', 'jw platform'],
    value: { alphabet: 'base64url', length: [24, 80] },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
