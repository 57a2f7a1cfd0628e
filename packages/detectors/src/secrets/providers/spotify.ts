import { markedKey, namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://developer.spotify.com/dashboard and make a new one, then take it out of the code.';
const references = ['https://developer.spotify.com/documentation/web-api/concepts/apps'];

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'spotify-client-secret',
    title: 'Spotify client secret',
    why: 'Acts as the app and, with a refresh token, as its users.',
    remedy,
    references,
    severity: 'high',
    names: [
      'spotify client secret',
      'spotify secret',
      'spotify api secret',
      'spotify app secret',
      'spotipy client secret',
      'spotify key',
    ],
    value: { alphabet: 'hex', length: 32 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
  namedKey({
    id: 'spotify-client-id',
    title: 'Spotify client ID',
    why: 'Names the app; the secret beside it is what opens it.',
    remedy,
    references,
    severity: 'info',
    names: ['spotify client id', 'spotipy client id', 'spotify id'],
    value: { alphabet: 'hex', length: 32 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
  markedKey({
    id: 'spotify-access-token',
    title: 'Spotify access token',
    why: 'Acts as the person whose token it is for an hour.',
    remedy:
      'remove the app at https://www.spotify.com/account/apps/, then take it out of the code.',
    references,
    severity: 'medium',
    prefix: 'BQA',
    body: {
      pattern: '[0-9A-Za-z_-]{150,260}',
      least: 150,
      sample: (seed) => sample('base64url', 180, seed),
    },
    // Between the other alphabet's signs it is a part of something longer.
    validate: (_secret, { text, start, end }) =>
      /[+/]/.test(text.charAt(start - 1) + text.charAt(end)) ? 'ignore' : 'unknown',
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
