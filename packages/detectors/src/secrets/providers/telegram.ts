import { sample } from '../sample.ts';
import type { SecretDetector } from '../secret-detector.ts';

const detectors: readonly SecretDetector[] = [
  {
    id: 'telegram-bot-token',
    title: 'Telegram bot token',
    why: 'Reads and sends messages as the bot.',
    remedy: 'ask @BotFather to /revoke the token, then take it out of the code.',
    references: ['https://core.telegram.org/bots/features#botfather'],
    severity: 'high',
    specificity: 'token',
    keywords: [':AA'],
    pattern: '(?<![0-9.:])[0-9]{8,10}:AA[0-9A-Za-z_-]{33}(?![0-9A-Za-z_-])',
    window: { before: 16, after: 48 },
    leastEntropy: 3.4,
    publicPrefix: 0,
    checked: { date: '2026-11-22', source: 'agreement of several public rule sets' },
    examples: {
      match: [
        () => `${sample('digits', 10, 3)}:AA${sample('base64url', 33)}`,
        () =>
          `https://api.telegram.org/bot${sample('digits', 9)}:AA${sample('base64url', 33)}/getMe`,
      ],
      ignore: [() => `12:AA${sample('base64url', 33)}`, () => `${sample('digits', 10)}:AA`],
    },
  },
];

export default detectors;
