import { namedKey } from '../builders.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'plex-token',
    title: 'Plex token',
    why: 'Acts as its owner on the media server.',
    remedy:
      'delete it at https://app.plex.tv/desktop/#!/settings/devices/all and make a new one, then take it out of the code.',
    references: [
      'https://support.plex.tv/articles/204059436-finding-an-authentication-token-x-plex-token/',
    ],
    severity: 'high',
    names: ['x-plex-token', 'plex token', 'plextoken', 'x plex token'],
    value: { alphabet: 'base64url', length: 20 },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
