import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'line-channel-access-token',
    title: 'LINE channel access token',
    why: 'Sends messages to everybody who follows the channel and reads their profiles.',
    remedy:
      'delete it at https://developers.line.biz/console/ and make a new one, then take it out of the code.',
    references: ['https://developers.line.biz/en/docs/basics/channel-access-token/'],
    severity: 'high',
    names: [
      'line token',
      'line channel',
      'line access',
      'line bot',
      'line messaging',
      'linemsg',
      'line api',
      'line messenger',
    ],
    value: {
      pattern: '[0-9A-Za-z+/]{100,180}={0,2}',
      least: 100,
      sample: (seed) => `${sample('base64', 170, seed)}=`,
    },
    window: { before: 8, after: 300 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
  namedKey({
    id: 'line-channel-secret',
    title: 'LINE channel secret',
    why: 'Signs webhooks and makes channel access tokens.',
    remedy:
      'delete it at https://developers.line.biz/console/ and make a new one, then take it out of the code.',
    references: ['https://developers.line.biz/en/docs/basics/channel-access-token/'],
    severity: 'high',
    names: ['line channel secret', 'line secret', 'line client secret'],
    value: { alphabet: 'hex', length: 32 },
    checked: { date: '2026-11-23', source: 'one public rule set' },
  }),
  namedKey({
    id: 'line-notify-token',
    title: 'LINE Notify token',
    why: 'Sends notifications to its owner or a group.',
    remedy:
      'delete it at https://notify-bot.line.me/my/ and make a new one, then take it out of the code.',
    references: ['https://developers.line.biz/en/docs/'],
    severity: 'medium',
    names: ['line notify'],
    value: { alphabet: 'base62', length: 43 },
    checked: { date: '2026-11-23', source: 'agreement of several public rule sets' },
  }),
];

export default detectors;
