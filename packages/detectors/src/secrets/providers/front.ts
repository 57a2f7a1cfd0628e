import { markedKey, namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  markedKey({
    id: 'front-api-token',
    title: 'Front API token',
    why: 'Reads and sends the messages of the team.',
    remedy:
      'delete it at https://app.frontapp.com/settings/developers/tokens and make a new one, then take it out of the code.',
    references: ['https://dev.frontapp.com/docs/create-and-revoke-api-tokens'],
    severity: 'critical',
    prefix: 'fpt_',
    body: { alphabet: 'base64url', length: [40, 48] },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
  namedKey({
    id: 'front-jwt-token',
    title: 'Front API token (JWT)',
    why: 'Reads and sends the messages of the team.',
    remedy:
      'delete it at https://app.frontapp.com/settings/developers/tokens and make a new one, then take it out of the code.',
    references: ['https://dev.frontapp.com/docs/create-and-revoke-api-tokens'],
    severity: 'critical',
    names: ['front api', 'frontapp', 'front app', 'front token'],
    value: {
      pattern: '[0-9A-Za-z]{36}[.][0-9A-Za-z_.-]{188,244}',
      least: 225,
      sample: (seed) =>
        `${sample('base62', 36, seed)}.${sample('base62', 190, seed)}.${sample('base64url', 43, seed)}`,
    },
    window: { before: 8, after: 420 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
