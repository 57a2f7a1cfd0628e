import { namedKey } from '../builders.ts';
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
];

export default detectors;
