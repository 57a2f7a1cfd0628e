import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const remedy =
  'revoke it at https://developers.line.biz/console/ and make a new one, then take it out of the code.';
const references = ['https://developers.line.biz/en/docs/basics/channel-access-token/'];

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'line-channel-access-token',
    title: 'LINE channel access token',
    why: 'Sends messages to everybody who follows the account.',
    remedy,
    references,
    severity: 'high',
    names: [
      'line channel',
      'line token',
      'line access',
      'line messaging',
      'linemsg',
      'line bot',
      'line api',
      'line secret',
      'channel access token',
    ],
    value: {
      pattern: '[0-9A-Za-z+/]{100,180}={0,2}',
      least: 100,
      sample: (seed) => `${sample('base64', 171, seed)}=`,
    },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
  namedKey({
    id: 'line-channel-secret',
    title: 'LINE channel secret',
    why: 'Signs webhooks and obtains tokens of the channel.',
    remedy,
    references,
    severity: 'high',
    names: ['line channel secret', 'line secret', 'line bot channel secret'],
    value: { alphabet: 'hex', length: 32 },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
  namedKey({
    id: 'line-notify-token',
    title: 'LINE Notify token',
    why: 'Posts into the chat it was made for.',
    remedy,
    references,
    severity: 'low',
    names: ['line notify', 'linenotify'],
    value: { alphabet: 'base62', length: 43 },
    checked: {
      date: '2026-11-23',
      source: "the format as commonly published; not compared with the provider's page",
    },
  }),
];

export default detectors;
