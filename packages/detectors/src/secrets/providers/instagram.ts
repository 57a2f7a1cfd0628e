import { markedKey, namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  markedKey({
    id: 'instagram-access-token',
    title: 'Instagram access token',
    why: 'Reads and posts as its user.',
    remedy:
      'delete it at https://www.instagram.com/accounts/manage_access/ and make a new one, then take it out of the code.',
    references: ['https://developers.facebook.com/docs/instagram-platform/'],
    severity: 'high',
    prefix: 'IGQV',
    body: { alphabet: 'base64url', length: [100, 250] },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
  markedKey({
    id: 'instagram-basic-token',
    title: 'Instagram access token (2024 form)',
    why: 'Reads and posts as its user.',
    remedy:
      'delete it at https://www.instagram.com/accounts/manage_access/ and make a new one, then take it out of the code.',
    references: ['https://developers.facebook.com/docs/instagram-platform/'],
    severity: 'high',
    prefix: 'IGQW',
    body: { alphabet: 'base64url', length: [100, 250] },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
  namedKey({
    id: 'instagram-login-token',
    title: 'Instagram access token (Instagram login)',
    why: 'Reads and posts as its user.',
    remedy:
      'delete it at https://www.instagram.com/accounts/manage_access/ and make a new one, then take it out of the code.',
    references: ['https://developers.facebook.com/docs/instagram-platform/'],
    severity: 'high',
    names: ['instagram', 'ig access token', 'insta token'],
    value: {
      pattern: 'IGA[0-9A-Za-z_-]{100,300}',
      least: 103,
      sample: (seed) => `IGAA${sample('base62', 160, seed)}`,
    },
    window: { before: 8, after: 400 },
    publicPrefix: 3,
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
