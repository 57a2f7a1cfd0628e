import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://developers.tiktok.com/apps/ and make a new one, then take it out of the code.';
const references = ['https://developers.tiktok.com/doc/oauth-user-access-token-management'];

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'tiktok-client-secret',
    title: 'TikTok client secret',
    why: 'Acts as the app and, with a refresh token, as its users.',
    remedy,
    references,
    severity: 'high',
    names: ['tiktok client secret', 'tiktok app secret', 'tiktok secret', 'tiktok api secret'],
    value: { alphabet: 'base62', length: [32, 40] },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
  namedKey({
    id: 'tiktok-access-token',
    title: 'TikTok access token',
    why: 'Reads and posts as the person whose token it is.',
    remedy,
    references,
    severity: 'high',
    names: ['tiktok access token', 'tiktok token', 'tiktok refresh token'],
    value: {
      pattern: '(?:act[.]|rft[.])?[0-9A-Za-z!*._-]{40,100}',
      least: 40,
      sample: (seed) => `act.${sample('base62', 64, seed)}`,
    },
    leastEntropy: 3.4,
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
  namedKey({
    id: 'tiktok-client-key',
    title: 'TikTok client key',
    why: 'Names the app; the secret beside it is what opens it.',
    remedy,
    references,
    severity: 'info',
    names: ['tiktok client key', 'tiktok app id', 'tiktok client id'],
    value: { alphabet: 'lower-digits', length: [16, 20] },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
];

export default detectors;
