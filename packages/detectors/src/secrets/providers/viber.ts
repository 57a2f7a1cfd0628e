import { namedKey } from '../builders.ts';
import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  namedKey({
    id: 'viber-bot-token',
    title: 'Viber bot token',
    why: 'Sends messages as the bot.',
    remedy:
      'revoke it at https://partners.viber.com and make a new one, then take it out of the code.',
    references: ['https://developers.viber.com/docs/api/rest-bot-api/#authentication-token'],
    severity: 'high',
    names: ['viber'],
    value: {
      pattern: '[0-9a-f]{16}-[0-9a-f]{16}-[0-9a-f]{16}',
      least: 50,
      sample: (seed) => [0, 1, 2].map((part) => sample('hex', 16, seed + part)).join('-'),
    },
    checked: { date: '2026-11-23', source: "the provider's documentation" },
  }),
];

export default detectors;
