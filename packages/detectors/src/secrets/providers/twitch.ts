import { markedKey, namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://dev.twitch.tv/console/apps and make a new one, then take it out of the code.';
const references = ['https://dev.twitch.tv/docs/authentication/'];

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'twitch-client-secret-or-access-token',
    title: 'Twitch client secret or access token',
    why: 'Acts as the app, or as the person whose token it is.',
    remedy,
    references,
    severity: 'high',
    names: ['twitch'],
    value: { alphabet: 'lower-digits', length: 30 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
  markedKey({
    id: 'twitch-stream-key',
    title: 'Twitch stream key',
    why: "Streams on the person's channel.",
    remedy:
      'reset it at https://dashboard.twitch.tv/settings/stream, then take it out of the code.',
    references: ['https://help.twitch.tv/s/article/twitch-stream-key-faq'],
    severity: 'high',
    prefix: 'live_',
    body: {
      pattern: '[0-9]{7,12}_[0-9A-Za-z]{30}',
      least: 38,
      sample: (seed) => `${sample('digits', 9, seed)}_${sample('base62', 30, seed)}`,
    },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
